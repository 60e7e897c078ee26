# The register
register-caption = Реєстр інцидентів
register-counts = Скільки інцидентів у якому стані
register-open =
    { $count ->
        [one] { NUMBER($count) } відкритий
        [few] { NUMBER($count) } відкриті
        [many] { NUMBER($count) } відкритих
       *[other] { NUMBER($count) } відкритого
    }
register-ended =
    { $count ->
        [one] { NUMBER($count) } завершений
        [few] { NUMBER($count) } завершені
        [many] { NUMBER($count) } завершених
       *[other] { NUMBER($count) } завершеного
    }
register-unassessed =
    { $count ->
        [one] { NUMBER($count) } не оцінений
        [few] { NUMBER($count) } не оцінені
        [many] { NUMBER($count) } не оцінених
       *[other] { NUMBER($count) } не оціненого
    }
register-clear = Скинути фільтр
register-column-title = Інцидент
register-column-severity = Серйозність
register-column-state = Стан
register-column-category = Категорія
register-column-coordinator = Координатор
register-column-opened = Відкрито
register-column-updated = Остання зміна
register-column-reference = Номер
register-none = немає
register-empty = Інцидентів ще немає
register-empty-text = Інцидент починається з події: хтось про неї повідомляє, контактна особа має підозру й відкриває інцидент.
register-to-inbox = До вхідних
register-no-match = Жоден інцидент не підходить
register-no-match-text = Приберіть слово або скиньте фільтр.
register-save-csv = Зберегти як CSV

# Several at once
bulk-begin = Вибрати кілька
bulk-end = Завершити вибір
bulk-choose = Вибрати: { $title }
bulk-do = Дії з вибраними
bulk-title = З кожним із вибраних інцидентів
bulk-what = Що
bulk-what-note = Додати нотатку
bulk-what-state = Установити стан
bulk-what-coordinator = Призначити координатора
bulk-outlook = Що з цього вийде
bulk-will = буде зроблено
bulk-none = Жоден із вибраних інцидентів цього не дозволяє. Причини наведено нижче.
bulk-send = Виконати
bulk-done =
    { $count ->
        [one] Зроблено: { NUMBER($count) } інцидент.
        [few] Зроблено: { NUMBER($count) } інциденти.
        [many] Зроблено: { NUMBER($count) } інцидентів.
       *[other] Зроблено: { NUMBER($count) } інциденту.
    }
