# The inbox
inbox-report = Повідомити про подію
inbox-import = Прийняти файл
inbox-caption = Отримані події, спершу ті, що на когось чекають
inbox-waiting = Подій, що на когось чекають: { NUMBER($count) } з { NUMBER($all) }. Та, що чекає найдовше, стоїть угорі.
inbox-none-waiting = Ніщо не чекає. Усього подій: { NUMBER($all) }, найновіші спершу.
inbox-event = Що сталося
inbox-state = Стан
inbox-place = Де
inbox-reporter = Від кого
inbox-reported = Коли
inbox-withheld = Тексту немає на цьому пристрої
inbox-confidential = Конфіденційно
inbox-unnamed = Імʼя не вказано
inbox-empty = Жодної події ще не надійшло
inbox-empty-text = Повідомлення, які вам передають, надходять файлами. Повідомлення з цього пристрою зʼявляються тут самі.
no-register = Цей пристрій ще не належить до жодного реєстру
no-register-text = Створіть реєстр для своєї організації або долучіться до наявного з файлом запрошення, який ви отримали.
no-register-start = Створити реєстр
no-register-join = Долучитися
flag-danger = Люди в небезпеці
flag-ongoing = Ще триває

# How long ago
ago-now = щойно
ago-ahead = за годинником, що поспішає
ago-minute =
    { $count ->
        [one] { NUMBER($count) } хвилину тому
        [few] { NUMBER($count) } хвилини тому
        [many] { NUMBER($count) } хвилин тому
       *[other] { NUMBER($count) } хвилини тому
    }
ago-hour =
    { $count ->
        [one] { NUMBER($count) } годину тому
        [few] { NUMBER($count) } години тому
        [many] { NUMBER($count) } годин тому
       *[other] { NUMBER($count) } години тому
    }
ago-day =
    { $count ->
        [one] { NUMBER($count) } день тому
        [few] { NUMBER($count) } дні тому
        [many] { NUMBER($count) } днів тому
       *[other] { NUMBER($count) } дня тому
    }
ago-month =
    { $count ->
        [one] { NUMBER($count) } місяць тому
        [few] { NUMBER($count) } місяці тому
        [many] { NUMBER($count) } місяців тому
       *[other] { NUMBER($count) } місяця тому
    }
ago-year =
    { $count ->
        [one] { NUMBER($count) } рік тому
        [few] { NUMBER($count) } роки тому
        [many] { NUMBER($count) } років тому
       *[other] { NUMBER($count) } року тому
    }
known-day = відомо лише день
known-month = відомо лише місяць
known-year = відомо лише рік

# What one can do
doing-title = Що робити
act-acknowledge = Взяти в роботу
act-answer = Додати інформацію
act-assess-event = Перша оцінка
act-assess-again = Оцінити знову
act-open-incident = Відкрити інцидент
act-join-incident = Додати до інциденту
act-ask = Запитати інформацію
act-note-event = Додати нотатку
act-assess-incident = Друга оцінка
act-advance = Змінити стан
act-reopen = Відкрити знову
act-assign = Призначити координатора
act-hand-over = Передати
act-add-event = Додати подію
act-note-incident = Додати нотатку
act-rename = Змінити назву
act-split-event = Відокремити іншу подію
act-split-incident = Відокремити інцидент
act-merge = Обʼєднати з іншим інцидентом
act-unmerge = Скасувати обʼєднання
who-can = Інші можуть зробити тут більше:
who-can-alone = З вашою роллю це можна читати. Діяти можуть:
who-can-people = { $people } ({ $roles })
who-can-roles = ще ніхто; для цього потрібна одна з ролей: { $roles }
form-close = Закрити
print = Друк
paper-note = Реєстр: { $register }. Надруковано: { $time }, { $person }
fault-print = Цей браузер не може надрукувати цю сторінку. Скористайтеся командою друку в його меню.
history-title = Що зроблено, крок за кроком
history-count =
    { $count ->
        [one] { NUMBER($count) } запис
        [few] { NUMBER($count) } записи
        [many] { NUMBER($count) } записів
       *[other] { NUMBER($count) } запису
    }
history-oldest-first = Спершу найдавніші
history-newest-first = Спершу найновіші

# One event
content-title = Повідомлення
source-title = Звідки воно
source-member = Від учасника цього реєстру: { $person }, пристрій { $device }.
source-outside = Створено на пристрої поза реєстром ({ $device }), прийнято учасником: { $person }. Ніхто тут не ручається за те, у кого той пристрій. Оригінал збережено разом із підписом.
source-reported = Повідомлено
source-received = Прийнято
source-acknowledged = Взято в роботу
said-yes = Так
said-no = Ні
said-unknown = Невідомо
reporter-hidden = Конфіденційно. Імʼя знають контактна особа і команда.
reporter-confidential = Конфіденційно
report-withheld = Цього повідомлення немає на цьому пристрої
report-withheld-text = Хто ділився цією подією, не передав її тексту. Кроки нижче повні.
question-title = Є запитання без відповіді
question-text = Доки немає відповіді, вирішити нічого не можна. Якщо дізнаєтеся відповідь телефоном, додайте її тут.
event-incidents-title = Ця подія належить до інциденту
event-incidents-elsewhere = Інциденти, яких немає на цьому пристрої: { NUMBER($count) }
event-next-acknowledge = Хтось про це повідомляє. Прочитайте і візьміть у роботу, щоб заявник знав, що ви це отримали.
event-next-answer = Ми чекаємо на відповідь. Додайте її тут, щойно матимете.
event-next-ask = Щоб вирішити, бракує інформації. Запитайте її.
event-next-assess = Прочитайте повідомлення і вирішіть: чи може це бути інцидентом?
event-next-open = За першою оцінкою це може бути інцидент. Відкрийте інцидент для команди або додайте цю подію до вже відкритого.
event-next-nothing = Тут ніщо не чекає. Ви й далі можете додавати те, про що дізнаєтеся.
saved-acknowledged = Взято в роботу. Заявник побачить це після наступного обміну файлами.

# Asking and noting
ask-label = Ваше запитання
ask-hint = Одне запитання, простими словами. Заявник прочитає його на своєму пристрої після наступного обміну файлами.
ask-send = Зберегти запитання
ask-saved = Запитання збережено.
note-label = Ваша нотатка
note-hint = Що ви побачили, зробили або про що дізналися. Спершу факти, потім ваша думка про них.
note-send = Зберегти нотатку
note-saved = Нотатку збережено.
answer-label = Що ви знаєте
answer-hint = Відповідь на запитання або щось нове. Скажіть, від кого і як ви про це дізналися.
answer-send = Зберегти інформацію
answer-saved = Інформацію збережено.

# First assessment
assess-first-title = Перша оцінка
assess-earlier = Раніше; збережено
assess-repeats = Повторює
assess-again-own = Ви вже оцінювали цю подію. Нова оцінка стане поруч зі старою; нічого не замінюється.
assess-again = Цю подію вже оцінено раніше. Нова оцінка стане поруч зі старою; нічого не замінюється.
assess-outcome = Що ви вирішуєте?
assess-duplicate-of = Яке повідомлення про те саме?
assess-duplicate-of-hint = Повідомлення за 30 днів до і після, найближчі за часом спершу.
assess-no-neighbours = За 30 днів до і після про інші події не повідомляли, тож вибрати немає з чого.
assess-reason-hint = Два речення, які хтось інший зрозуміє через рік.
assess-send = Підписати оцінку
assess-saved = Першу оцінку збережено.
fault-choose-outcome = Виберіть, що ви вирішуєте.
fault-choose-duplicate = Виберіть повідомлення про те саме.

# From an event to an incident
open-text = Далі команда робить другу оцінку. Це повідомлення лишається як є і буде повʼязане з інцидентом.
open-others = Чи належать до нього інші події з підозрою?
open-send = Відкрити інцидент
open-saved = Інцидент відкрито.
field-incident-search = Знайти відкритий інцидент
field-incident-search-hint = Слово з назви, номер або координатор.
add-to-which = До якого інциденту вона належить?
add-to-more =
    { $count ->
        [one] Підходить ще { NUMBER($count) } інцидент. Введіть інше слово, щоб знайти потрібний.
        [few] Підходять ще { NUMBER($count) } інциденти. Введіть інше слово, щоб знайти потрібний.
        [many] Підходить ще { NUMBER($count) } інцидентів. Введіть інше слово, щоб знайти потрібний.
       *[other] Підходить ще { NUMBER($count) } інциденту. Введіть інше слово, щоб знайти потрібний.
    }
add-to-none = Жоден відкритий інцидент не підходить.
add-to-send = Додати до цього інциденту
add-to-saved = Подію додано до інциденту.
fault-choose-incident = Виберіть інцидент.

# Splitting off an event
split-event-text = Повідомлення про дві різні речі стає двома подіями. Саме повідомлення лишається як є; хто і коли повідомив, переноситься.
split-event-what-hint = Лише те, що в повідомленні сказано про другу річ, по змозі тими самими словами.
split-event-send = Відокремити
split-event-saved = Нова подія у вхідних.
event-found-in = Знайдено в повідомленні
event-led-to = У цьому повідомленні знайдено також:

# What does not count, and what is gone
aside-title = Це не враховується
aside-after-revocation = Це записано після того, як пристрій вилучили, тому цього немає в жодному списку. Координатор може все ж урахувати це на сторінці учасників.
aside-withdrawn = Прийняття, з яким це надійшло, відкликано, тому цього немає в жодному списку. Координатор може відновити прийняття на сторінці файлів.
aside-taken-back = Автор забрав це назад, тому цього немає в жодному списку.
take-back = Забрати назад
take-back-last = Ваш останній запис тут:
report-erased = Стерто
report-erased-text = Те, про що повідомили, зникло назавжди. Лишається, що про це повідомили, коли, хто це стер і чому: дивіться кроки нижче.
report-not-counted = Повідомлення не враховується
report-not-counted-text = Чому — сказано в кроках нижче.

# Erasing
erase-open = Стерти вміст записів
erase-text = Для того, чого не можна зберігати: слів і файлів, яких узагалі не слід було записувати. Хто і коли зробив запис, хто його стер і чому, лишається в журналі.
erase-which = Які записи?
erase-takes-report = Разом із цим зникне все повідомлення з його файлами: прочитати, про що була подія, вже не вдасться.
erase-takes-incident = Разом із цим зникнуть номер і назва, а також те, які події належать до інциденту, якщо про це не каже пізніший запис.
erase-takes-effect = Те, що цим було вирішено чи змінено, більше не враховуватиметься.
erase-do = Стерти…
erase-title =
    { $count ->
        [one] Стерти вміст { NUMBER($count) } запису?
        [few] Стерти вміст { NUMBER($count) } записів?
        [many] Стерти вміст { NUMBER($count) } записів?
       *[other] Стерти вміст { NUMBER($count) } запису?
    }
erase-explain = Слова й файли цих записів буде видалено тут і на кожному пристрої, який прийме ваш наступний файл. Повернути їх не зможе ніхто. Файлів, переданих раніше, відкликати не можна: хто має такий файл, і далі може їх прочитати.
erase-yes = Стерти назавжди
erase-done = Збережено. Якщо мають погодитися два координатори, це чекає на другого.
