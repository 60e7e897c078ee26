# Finding: fields of a query, as people call them
search-field-state = Стан
search-field-severity = Серйозність
search-field-category = Категорія
search-field-coordinator = Координатор
search-field-outcome = Перша оцінка
search-field-has = Є
search-field-was = Колись було
search-field-title = Назва
search-field-ref = Номер
search-field-place = Місце
search-field-reporter = Заявник
search-field-opened = Відкрито
search-field-reported = Повідомлено
search-field-updated = Остання зміна
search-field-events = Кількість подій
search-field-danger = Хтось у небезпеці
search-field-ongoing = Ще триває

# Values
search-state-open = відкрито
search-state-ended = завершено
search-state-waiting = на когось чекає
search-state-done = опрацьовано
search-severity-none = не оцінено
search-has-conflict = розбіжні значення
search-has-coordinator = координатор
search-has-severity = клас серйозності
search-has-incident = інцидент
search-was-conflict = розбіжні значення
search-person-me = я
search-person-none = ніхто
search-time-today = сьогодні
search-time-yesterday = учора
search-time-7d = 7 днів
search-time-30d = 30 днів
search-time-1y = рік

# What a query does not understand
search-fault-choice = Для поля «{ $field }» немає значення «{ $value }». Можливі: { $known }.
search-fault-time = «{ $value }» — це не час. Введіть день (2026-11-21), місяць (2026-11), рік або скільки часу минуло: 12h (години), 7d (дні), 2w (тижні), 3m (місяці), 1y (рік).
search-fault-count = «{ $value }» — це не число.
search-fault-order = У полі «{ $field }» не можна вживати < і >. Поставте двокрапку.

# The search field of a list
find-label = Знайти
find-hint = Слова або умови, наприклад state:open, severity:IV, opened<7d. Мінус перед словом чи умовою означає протилежне.
find-quick = Часто шукають
quick-open = Відкриті
quick-mine = Мої
quick-serious = Серйозні
quick-unassessed = Не оцінені
quick-conflict = Із розбіжностями
quick-waiting = Чекають
quick-danger = Є небезпека
quick-ongoing = Тривають
inbox-no-match = Жодна подія не підходить
view-keep = Зберегти цей вигляд
view-keep-title = Зберегти цей вигляд під назвою
view-keep-do = Зберегти
view-drop = Видалити вигляд «{ $name }»
field-view-name = Назва
field-view-name-hint = Стоятиме поруч із полем пошуку, лише на цьому пристрої.
layout-title = Стовпці й щільність
layout-columns = Стовпці
layout-density = Рядки
density-calm = Вільно
density-dense = Щільно
