# The palette of commands
palette = Перейти, зробити, знайти
palette-placeholder = Що ви хочете зробити?
palette-do = На цій сторінці
palette-go = Перейти
palette-set = Налаштування
palette-incidents = Інциденти
palette-events = Події
palette-waiting = Події, що чекають
palette-open = Відкриті інциденти
palette-mine = Мої відкриті інциденти
palette-nothing = Нічого не знайдено. Спробуйте менше слів або інші.

# Keys
keys-title = Гарячі клавіші
keys-palette = Ctrl K
keys-find = До поля пошуку
keys-next = Наступний рядок списку
keys-previous = Попередній рядок
keys-here = На цій сторінці
keys-on = Літери як гарячі клавіші
keys-on-hint = Діють, коли ви не вводите текст. Вимкніть їх, якщо керуєте пристроєм голосом або натискаєте їх випадково.
