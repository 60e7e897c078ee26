# The log in plain words: one sentence for every kind of entry. The person stands before it.
log-unreadable = Запис виду { $kind }, який тут неможливо прочитати
log-register-created = Створено реєстр: { $name }
log-device-enrolled = Долучено: { $person }. Ролі: { $roles }
log-device-revoked = Вилучено пристрій: { $person } ({ $cause }). Його записи враховуються до номера { $last } включно
log-entry-admitted =
    { $count ->
        [one] Все ж ураховано { NUMBER($count) } запис вилученого пристрою
        [few] Все ж ураховано { NUMBER($count) } записи вилученого пристрою
        [many] Все ж ураховано { NUMBER($count) } записів вилученого пристрою
       *[other] Все ж ураховано { NUMBER($count) } запису вилученого пристрою
    }
log-entry-seconded = Згода другого координатора
log-entry-erased =
    { $count ->
        [one] Стерто вміст { NUMBER($count) } запису
        [few] Стерто вміст { NUMBER($count) } записів
        [many] Стерто вміст { NUMBER($count) } записів
       *[other] Стерто вміст { NUMBER($count) } запису
    }
log-entry-taken_back =
    { $count ->
        [one] Забрано назад: { NUMBER($count) } запис
        [few] Забрано назад: { NUMBER($count) } записи
        [many] Забрано назад: { NUMBER($count) } записів
       *[other] Забрано назад: { NUMBER($count) } запису
    }
log-erased = Стерто. Вмісту цього запису більше немає; те, що запис тут був, лишається
log-import-withdrawn =
    { $count ->
        [one] Відкликано прийняття файлу номер { $number } від: { $person } ({ NUMBER($count) } запис)
        [few] Відкликано прийняття файлу номер { $number } від: { $person } ({ NUMBER($count) } записи)
        [many] Відкликано прийняття файлу номер { $number } від: { $person } ({ NUMBER($count) } записів)
       *[other] Відкликано прийняття файлу номер { $number } від: { $person } ({ NUMBER($count) } запису)
    }
log-import-restored = Відкликане прийняття знову враховується
log-register-rules_set = Встановлено правила реєстру
log-register-rules_set_two = Відтепер на вилучення пристрою, стирання і відкликання мають погодитися два координатори
log-register-rules_set_one = Відтепер для вилучення пристрою, стирання і відкликання досить одного координатора
log-bundle-received = Отримано файл номер { $number } від: { $person }
log-event-reported = Повідомлено про подію
log-event-adopted = Прийнято повідомлення з-поза реєстру
log-event-acknowledged = Подію взято в роботу
log-event-info_requested = Запитано інформацію
log-event-info_added = Додано інформацію
log-event-noted = Нотатка
log-event-assessed = Перша оцінка: { $outcome }
log-event-linked = Подію повʼязано з інцидентом
log-event-unlinked = Подію прибрано з інциденту
log-event-split_off = Створено окрему подію з того, про що каже й інше повідомлення
log-event-split = У цьому повідомленні знайдено ще одну подію
log-event-field_resolved = Вибрано, яке з кількох рішень чинне
log-incident-opened = Відкрито інцидент «{ $title }»
log-incident-event_added = До інциденту додано подію
log-incident-event_removed = З інциденту прибрано подію
log-incident-merged = Те саме, що інший інцидент: триває там
log-incident-unmerged = Знову триває сам
log-incident-assessed = Друга оцінка: { $verdict }
log-incident-assessed_classified = Друга оцінка: { $verdict }. { $category }, { $severity }
log-incident-coordinator_assigned = Призначено координатором: { $person }
log-incident-noted = Нотатка
log-incident-state_changed = Новий стан: { $state }
log-incident-renamed = Нова назва: «{ $title }»
log-incident-field_resolved = Вибрано, яке з кількох значень чинне: { $field }
