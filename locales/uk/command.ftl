# What the command line says: help, answers, and why it cannot go on.

# Help
command-about = Читає, перевіряє й показує реєстри Watchbook лише з їхніх файлів.
command-about-1 = Watchbook веде події та інциденти інформаційної безпеки організації як журнал підписаних записів. Пристрої обмінюються ними у файлах, назви яких закінчуються на .watchbook.json. Ця команда читає такі файли. Жодного з них вона не змінює, до сервера не звертається і не видаляє нічого, крім того, що сам `sync` поклав у спільну папку.
command-about-2 = Скрізь, де потрібен PATH, вкажіть один чи кілька файлів або папок. Папка означає всі файли в ній, назви яких закінчуються на .watchbook.json. Порядок файлів ніколи не важливий.
command-usage = Використання:
command-verbs = Команди
command-arguments = Аргументи
command-options = Параметри
command-flag-help = Показати довідку: коротку з -h, повну з --help
command-flag-version = Показати версію
command-help-about = Показує довідку, також до іншої команди
command-default = якщо не вказано: { $value }
command-wrong-argument = { $argument } тут зайве.
command-wrong-verb = Команди { $verb } немає.
command-wrong-missing = Чогось бракує: { $arguments }
command-wrong-together = { $argument } і { $other } не можна вживати разом.
command-wrong-twice = { $argument } можна вказати лише раз.
command-wrong-no-value = { $argument } потребує значення.
command-wrong-value = { $value } не підходить для { $argument }: { $reason }
command-wrong-other = Ці аргументи не підходять.
command-wrong-similar = Можливо, ви мали на увазі { $name }.
command-wrong-help = Докладніше: `watchbook --help`
command-exits = Коди завершення:
command-exit-0 = Усе пройшло перевірку, усе зроблено.
command-exit-1 = Щось не пройшло перевірки, або файл відхилено.
command-exit-2 = Аргументи хибні, або файл неможливо прочитати чи записати.
command-examples = Приклади:
command-verify-about = Перевіряє, що нічого не змінено, не пропущено й не підроблено, і рахує, що є
command-verify-about-1 = Читає всі файли разом і перевіряє підпис кожного файлу й кожного запису ключами, які долучив сам реєстр. Якщо файли стверджують, що містять усе, буде виявлено також запис, якого бракує, і пристрій, що записав дві історії. Якщо немає частини або запису, на якому ґрунтуються інші, про це буде сказано; з --complete це вважається помилкою.
command-verify-about-2 = Ключі взято з файлів. Це доводить, що файли відповідають один одному, а не що вони ваші: звірте ідентифікатор реєстру або його вісім слів із кимось, хто має їх з іншого джерела, і відтоді вказуйте його через --register.
command-verify-example-folder = Перевіряє резервну копію з кількох файлів як єдине ціле, а також чи нічого не бракує.
command-verify-example-pin = Не приймає нічого, крім цього реєстру.
command-verify-example-json = Перелічує те, що не пройшло перевірки, для іншої програми.
command-inspect-about = Каже, що це за файл: чий, коли й для кого створений і що в ньому
command-inspect-about-1 = Розглядає кожен файл окремо, також повідомлення з-поза реєстру й запити на долучення.
command-inspect-example = Розрізняє пакет і повідомлення та каже, чи пройшов перевірку підпис.
command-view-about = Показує реєстр, отримані події або один інцидент
command-view-about-1 = Відтворює журнал із файлів. Те, що не пройшло перевірки, пропускає і називає в потоці помилок; тоді код завершення — 1.
command-view-example-register = Реєстр у вигляді таблиці.
command-view-example-events = Отримані події, спершу ті, що на когось чекають.
command-view-example-incident = Один інцидент з усім, що сталося, у порядку часу.
command-view-example-query = Відкриті, серйозні, не старші за 30 днів, де згадано phishing: як у полі пошуку.
command-view-example-csv = Інциденти для електронної таблиці. Апостроф не дає їй сприйняти текст як формулу; у README.md сказано, як програма його прибирає.
command-view-example-json = Реєстр із двох папок разом, для іншої програми. Ті самі файли дають ті самі байти.
command-merge-about = Копіює найменше файлів, які разом містять усе
command-merge-about-1 = Перевіряє всі файли, потім копіює в порожню папку ті, що щось додають, і пропускає ті, що не додають нічого. Файли копіюються як є і ніколи не переписуються, бо підписати файл знову може лише пристрій, який його підписав. Усі частини одного переданого файлу лишаються разом.
command-merge-about-2 = Якщо якийсь файл відхилено, нічого не копіюється: приберіть цей файл і спробуйте ще раз.
command-merge-example = Файли двох людей без того, що мають обидві.
command-merge-example-verify = Перевіряє результат.
command-open-about = Відкриває зашифрований файл його парольною фразою або кодом ключа на папері
command-open-about-1 = Записано буде підписаний файл, яким він був до шифрування: перевірте його або перегляньте. Програма age відкриває ті самі файли парольною фразою. Парольна фраза чи код читається з одного рядка вводу, де їх видно, або з файлу.
command-open-example = Питає парольну фразу чи код і записує відкритий файл у папку.
command-open-ask = Парольна фраза файлу або код ключа на папері:
command-open-done = Відкрито: { $file }
command-join-about = Створює на цьому компʼютері домашню папку пристрою і запит на його долучення
command-join-about-1 = Домашня папка — це папка з ключем нового пристрою та всім, що він отримує: для компʼютера, який завжди увімкнений і зберігає копію, або для аудитора, який лише збирає. Прочитати її не може ніхто, крім вас; парольною фразою її не зашифровано. Ніколи не копіюйте її: копія записувала б другу історію.
command-join-about-2 = Передайте запит людині, яка вас запросила, або покладіть його у спільну папку і звірте вісім слів: вони є на обох екранах. Решту зробить `watchbook sync`. Якщо виконати команду ще раз, вона створить запит знову.
command-join-example = Створює домашню папку і кладе запит туди, де його знайде координатор.
command-sync-about = Приймає те, що інші поклали у спільну папку, і кладе туди те, чого їм бракує
command-sync-about-1 = Кожен пристрій кладе в папку власні файли й читає файли всіх інших; її можуть переносити Syncthing, Nextcloud, мережевий диск або флешка. Те, що за перевіркою надійшло від учасника, буде прийнято; повідомлення з-поза реєстру й запити на долучення чекають на людину. Те, що відхилено, називається разом із причиною, доки лежить там, і код завершення — 1. Щоб подивитися, нічого не приймаючи, скористайтеся `watchbook verify` і `watchbook view` для цієї папки.
command-sync-about-2 = Читаються лише звичайні файли безпосередньо в папці, назви яких закінчуються на .watchbook.json, а прибираються лише файли, які створив цей пристрій. Запускайте так часто, як хочете, наприклад за таймером: коли немає нічого нового, команда нічого не робить.
command-sync-example = Синхронізує домашню папку зі спільною.
command-sync-example-view = Показує реєстр, який складають файли в папці.
command-generate-about = Вигадує реєстр, щоб випробувати програму й виміряти швидкість
command-generate-about-1 = Записує файл вигаданої організації із заданою кількістю інцидентів за три роки. Усе підписано так, як було б насправді. Та сама кількість, те саме число seed і та сама дата дають ті самі байти на кожному компʼютері.
command-generate-about-2 = Папка має бути порожня або містити лише файли, які записала б саме ця команда.
command-generate-example-small = Двадцять інцидентів: досить, щоб роззирнутися.
command-generate-example-big = Десять тисяч: щоб побачити, наскільки швидкий ваш компʼютер.
command-option-paths = Файли й папки для читання
command-option-register = Відхиляти будь-який реєстр, крім цього (ідентифікатор повністю)
command-option-complete = Вважати помилкою також, коли бракує частини чи запису, на якому ґрунтуються інші
command-option-csv = Записати інциденти як CSV, для електронних таблиць та інших програм
command-option-json = Відповісти як JSON, для програм
command-option-events = Показати отримані події
command-option-query = Лише те, що відповідає цій умові
command-option-incident = Показати цей інцидент, за номером або початком його ідентифікатора
command-option-width = Якої ширини може бути відповідь; інакше ширина термінала або 80
command-option-output = Папка, куди записувати; якщо її немає, буде створено
command-option-new-home = Папка, що стане домашньою: порожня або ще не створена
command-option-sealed = Зашифрований файл
command-option-secret = Файл із парольною фразою або кодом, щоб не вводити
command-option-invitation = Запрошення: файл, який створив координатор
command-option-name = Хто відповідає за цей пристрій, як це мають бачити інші
command-option-contact = Як звʼязатися з цією людиною
command-option-request = Куди покласти запит; інакше — у домашню папку
command-option-shared = Спільна папка
command-option-home = Домашня папка, яку створив `watchbook join`
command-option-incidents = Скільки інцидентів
command-option-seed = Число: інше число дає інший реєстр
command-option-until = День, яким закінчується реєстр, як YYYY-MM-DD

# Why it cannot go on
command-no-file = { $path } не знайдено. Будь ласка, перевірте назву.
command-file-trouble = { $path } неможливо прочитати або записати: { $detail }.
command-output-trouble = Відповідь неможливо записати: { $detail }.
command-folder-empty = У папці { $path } немає файлу, назва якого закінчується на .watchbook.json. Будь ласка, перевірте назву.
command-folder-occupied = Папка { $folder } вже містить { $name }. Нічого не записано. Будь ласка, виберіть порожню папку.
command-not-an-id = це не ідентифікатор реєстру: у ньому 43 літери й цифри, як їх виводить `watchbook verify`
command-not-a-date = це не дата: напишіть її як 2026-06-30
command-not-a-number = це не ціле число: напишіть його цифрами
command-no-register = Із цих файлів не вдалося прочитати жодного реєстру.
command-several-registers = Ці файли належать до кількох реєстрів. Будь ласка, назвіть один через --register:
command-no-incident = Інциденту { $ref } тут немає. `watchbook view` перелічує всі.
command-merge-refused = Нічого не скопійовано, бо якийсь файл відхилено. Приберіть його і спробуйте ще раз.

# Why a home cannot answer
home-none = У папці { $folder } немає домашньої папки пристрою, або зник її запасний журнал. `watchbook join` створює її в порожній папці.
home-occupied = У папці { $folder } вже щось є. Нічого не записано. Будь ласка, виберіть порожню папку.
home-busy = У папці { $folder } працює інша команда. Спробуйте ще раз, коли вона закінчить.
home-file = { $folder } неможливо прочитати або записати: { $detail }.
home-full = Для { $folder } не лишилося місця, тому нічого не змінено. Звільніть місце і спробуйте ще раз.
home-newer = Папку { $folder } використовувала новіша версія Watchbook. Скористайтеся тією версією. Нічого не змінено.
home-damaged = Щось у { $folder } прочиталося інакше, ніж було записано, тому його не використано. Долучіться наново в порожній папці: в інших усе й досі є. ({ $detail })
home-failed = Те, що лежить у { $folder }, неможливо прочитати або записати. Нічого не змінено. Спробуйте ще раз. ({ $detail })

# What does not hold
command-gap = Бракує записів від { $from } до { $to } ({ $person }, { $device }), хоча ці файли стверджують, що містять усе. Попросіть новий файл.
command-gap-one = Бракує запису { $from } ({ $person }, { $device }), хоча ці файли стверджують, що містять усе. Попросіть новий файл.
command-fork = { $person } ({ $device }): пристрій записав дві історії, починаючи зі свого запису { $number }. Його скопійовано, відновлено або використано не за призначенням. Кого про це запитати: { $person }.
command-waiting =
    { $count ->
        [one] { NUMBER($count) } запис ({ $person }, { $device }) ґрунтується на записах, яких тут немає, тому ще не враховується. Попросіть файли, яких бракує.
        [few] { NUMBER($count) } записи ({ $person }, { $device }) ґрунтуються на записах, яких тут немає, тому ще не враховуються. Попросіть файли, яких бракує.
        [many] { NUMBER($count) } записів ({ $person }, { $device }) ґрунтуються на записах, яких тут немає, тому ще не враховуються. Попросіть файли, яких бракує.
       *[other] { NUMBER($count) } запису ({ $person }, { $device }) ґрунтуються на записах, яких тут немає, тому ще не враховуються. Попросіть файли, яких бракує.
    }
command-part-missing = Файл номер { $number } ({ $person }, { $device }): бракує частини { $missing } з { $parts }. Подайте всі частини разом.

# Answers
command-verify-read = Прочитано файлів: { NUMBER($files) } (пакети: { NUMBER($bundles) }, повідомлення: { NUMBER($reports) }, запити: { NUMBER($requests) }, відхилено: { NUMBER($refused) }).
command-verify-numbers = Записи: { NUMBER($entries) }, події: { NUMBER($events) }, інциденти: { NUMBER($incidents) }, пристрої: { NUMBER($devices) }, вкладені файли: { NUMBER($attached) }
command-verify-holds = Усе пройшло перевірку.
command-verify-holds-here = Усе, що тут є, пройшло перевірку.
command-verify-not = Не пройшло перевірки ({ NUMBER($count) }):
command-note-report = Повідомлення з-поза реєстру, підписав пристрій { $device }, { $made }. Підпис пройшов перевірку; у кого пристрій, невідомо.
command-note-request = { $person } просить про долучення. Підпис пройшов перевірку. Слова для звірки: { $words }.
command-note-attached =
    { $count ->
        [one] { NUMBER($count) } вкладений файл названо, але серед цих файлів його немає. Він може бути деінде.
        [few] { NUMBER($count) } вкладені файли названо, але серед цих файлів їх немає. Вони можуть бути деінде.
        [many] { NUMBER($count) } вкладених файлів названо, але серед цих файлів їх немає. Вони можуть бути деінде.
       *[other] { NUMBER($count) } вкладеного файлу названо, але серед цих файлів їх немає. Вони можуть бути деінде.
    }
command-generate-done = Записано в { $folder }. Інциденти: { NUMBER($incidents) }, записи: { NUMBER($entries) }, файли: { NUMBER($files) }.
command-merge-done = Скопійовано в { $folder } файлів: { NUMBER($kept) } з { NUMBER($files) }, разом вони містять усе (записи: { NUMBER($entries) }). Інші нічого не додають.
command-join-done = Запит у файлі { $file }. Передайте його людині, яка вас запросила.
command-join-words = Звірте ці слова з тією людиною: на обох екранах мають бути однакові.
command-join-no-invitation = { $file } — не запрошення: назва запрошення починається з «invitation». Попросіть запрошення в координатора.
command-sync-took = Прийнято: { $file }, автор: { $person }, створено: { $made }.
command-sync-report = { $file } — це повідомлення з-поза реєстру. Воно чекає на людину: прийняти його може контактна особа, член команди або координатор.
command-sync-enrol = { $file } — це запит на долучення: { $person }. Він чекає на координатора. Слова для звірки: { $words }
command-sync-brought = Нове тут: записи: { NUMBER($entries) }, події: { NUMBER($events) }, інциденти: { NUMBER($incidents) }.
command-sync-waiting =
    { $count ->
        [one] { NUMBER($count) } запис чекає на інші, які ще не надійшли.
        [few] { NUMBER($count) } записи чекають на інші, які ще не надійшли.
        [many] { NUMBER($count) } записів чекають на інші, які ще не надійшли.
       *[other] { NUMBER($count) } запису чекають на інші, які ще не надійшли.
    }
command-sync-nothing = Нічого нового.
command-sync-wrote = Покладено туди: { $file }
command-sync-removed = Прибрано, бо не каже нічого понад інші: { $file }
command-sync-left-out =
    { $count ->
        [one] { NUMBER($count) } вкладений файл не вдалося прочитати, тому його там немає.
        [few] { NUMBER($count) } вкладені файли не вдалося прочитати, тому їх там немає.
        [many] { NUMBER($count) } вкладених файлів не вдалося прочитати, тому їх там немає.
       *[other] { NUMBER($count) } вкладеного файлу не вдалося прочитати, тому їх там немає.
    }
command-sync-refused = Відхилено: { $file }. { $reason }
command-sync-here = { $register } зараз. Записи: { NUMBER($entries) }, події: { NUMBER($events) }, інциденти: { NUMBER($incidents) }.
command-sync-outside = Цей пристрій ще не належить до жодного реєстру.
command-sync-waits = Цей пристрій чекає на долучення: доти він читає, але нічого туди не кладе.
command-sync-out = Цей пристрій вилучено з реєстру: він читає далі, але нічого туди не кладе.
command-view-counts = { $name }. Інциденти: { NUMBER($incidents) } (відкриті: { NUMBER($open) }), події: { NUMBER($events) } (чекають: { NUMBER($waiting) })
command-view-conflicts = * Записано водночас: є кілька версій, доки хтось не вирішить.
command-view-events = Події
command-view-log = Що відбувалося
command-view-file = Файл: { $name }, байтів: { NUMBER($size) }. { $caption }
command-view-not-before = Цей час не може бути правильний: автор уже бачив щось, записане { $before }.
command-standing-withheld = Вмісту тут немає: його приховано.
command-standing-erased = Вміст стерто.
command-standing-after_revocation = Не враховується: записано після вилучення пристрою.
command-standing-withdrawn = Не враховується: прийняття відкликано.
command-standing-taken_back = Не враховується: автор запису забрав його назад.
command-standing-unconfirmed = Ще не враховується: має погодитися другий координатор.
command-standing-unknown_kind = Записано новішою версією Watchbook; збережено, але не зрозуміло.
command-standing-not_permitted = Не враховується: автор не мав на це права.
command-standing-unreadable = Не враховується: вміст не відповідає виду запису.
command-everyone = усі в реєстрі
command-kind-bundle = { $file } — це пакет записів.
command-kind-report = { $file } — це повідомлення з-поза реєстру.
command-kind-request = { $file } — це запит на долучення.
command-kind-refused = { $file } неможливо використати.

# Labels
command-label-id = ідентифікатор
command-label-words = звірити
command-label-code = код
command-label-register = реєстр
command-label-from = від
command-label-made = створено
command-label-to = для
command-label-number = файл №
command-label-part = частина
command-label-purpose = призначення
command-label-scope = містить
command-label-tlp = хто бачить
command-label-entries = записи
command-label-events = події
command-label-incidents = інциденти
command-label-members = учасники
command-label-attached = вкладені файли
command-label-sha256 = відбиток
command-label-reference = номер
command-label-title = що
command-label-place = де
command-label-noticed = помічено
command-label-reporter = заявник
command-label-person = людина
command-label-contact = контакт
command-column-entries = ЗАПИСИ
command-column-person = АВТОР
command-column-device = ПРИСТРІЙ
command-column-first = ПЕРШИЙ
command-column-last = ОСТАННІЙ
command-column-ref = НОМЕР
command-column-opened = ВІДКРИТО
command-column-class = КЛАС
command-column-state = СТАН
command-column-category = КАТЕГОРІЯ
command-column-coordinator = КООРДИНАТОР
command-column-assessed = ОЦІНЕНО
command-column-title = НАЗВА
command-column-conflicts = ДВІ ВЕРСІЇ
command-column-reported = КОЛИ
command-column-outcome = РІШЕННЯ
command-column-place = ДЕ
command-column-what = ЩО
