# One incident
incident-way = Шлях інциденту
incident-passed-over = пропущено
incident-summary = Стан справ
incident-not-assessed = Ще не оцінено
incident-rsit = RSIT
incident-category = Категорія
incident-coordinator = Координатор
incident-no-coordinator = Ще нікого
incident-opened = Відкрито
incident-updated = Остання зміна
incident-events = Події, з яких він складається
incident-withheld = Вмісту немає на цьому пристрої
incident-withheld-text = Хто ділився цим інцидентом, приховав його вміст, а з ним і стан. Хто і коли зробив який крок, нижче показано повністю. Решту може принести пізніший файл.
incident-events-elsewhere = Події, яких немає на цьому пристрої: { NUMBER($count) }
incident-next-assess = Тепер вирішує команда: чи це інцидент, який він і наскільки серйозний?
incident-next-assign = Цей інцидент ніхто не веде. Призначте координатора: щоразу лише одну людину.
incident-next-advance = Записуйте, що зроблено, і змінюйте стан, щойно досягнуто наступного кроку.
incident-next-settle = Одночасно встановлено два стани. Вирішіть, який із них чинний.
incident-next-ended = Цей інцидент завершено. Якщо він повернеться, відкрийте його знову.
incident-next-nothing = Можна додавати те, про що дізнаєтеся.

# Severity
severity-origin = Звідки цей клас
severity-by = Оцінка: { $person }
severity-overridden = { $person } замість обчисленого класу { $computed } вибирає клас { $class }, бо:
severity-computed = Клас { $class } обчислено за трьома чинниками (версія матриці { $matrix }):
severity-parts = Важливість і втрати разом дають клас { $loss }, вплив на суспільство дає клас { $social }. Враховується вищий.

# Two versions
versions-chip = 2 версії
versions-title = Записано двічі водночас
versions-text = Кілька людей писали, не знаючи одне про одного. Збережено все. Порадьтеся між собою і виберіть, яка версія чинна.
versions-count =
    { $count ->
        [one] { NUMBER($count) } версія: { $field }
        [few] { NUMBER($count) } версії: { $field }
        [many] { NUMBER($count) } версій: { $field }
       *[other] { NUMBER($count) } версії: { $field }
    }
versions-base = До того: { $said }
versions-shown = (показано поки що)
versions-which = Яка чинна?
versions-both = Записати інші як нотатку
versions-both-hint = Тоді сказане в них буде також у нотатці, разом із тим, хто і коли це написав.
versions-send = Зробити чинною
versions-saved = Вирішено. Журнал зберігає всі версії.
versions-others = Записано водночас і не вибрано:
versions-other = – { $said } ({ $person }, { $time })
fault-choose-version = Виберіть, яка версія чинна.

# Decisions
decisions-title = Рішення
decisions-second = Друга оцінка, від команди
decisions-first = Перша оцінка, від контактної особи
decisions-none = Команда ще не вирішила.
decisions-none-here = Немає на цьому пристрої.

# Second assessment
judge-verdict = Що вирішує команда?
judge-reason-hint = Що ви розглянули і що стало вирішальним.
judge-again = Цей інцидент уже оцінено раніше. Нова оцінка стане поруч зі старою; нічого не замінюється.
judge-same-person = Першу оцінку теж зробили ви. Це дозволено; у записі буде видно, що обидві зробила одна людина.
judge-send = Підписати оцінку
judge-saved = Другу оцінку збережено.
fault-choose-verdict = Виберіть, що вирішує команда.
classify-what = Який це інцидент?
classify-suggested = Підказано вибором заявника («{ $situation }»). Перевірте.
classify-category = Категорія
classify-subtype = Вид у межах категорії
classify-none = Не вибрано
classify-rsit-class = Клас RSIT
classify-rsit-type = Тип RSIT
classify-rsit-hint = Так це називають між собою команди реагування на інциденти. Можна не заповнювати.
classify-how-bad = Наскільки це серйозно?
classify-importance = Наскільки важливе те, що зачепило?
classify-loss = Скільки це коштує організації?
classify-social = Наскільки це відчутно назовні?
classify-importance-short = Важливість
classify-loss-short = Втрати
classify-social-short = Вплив на суспільство
classify-answer-all = Дайте відповідь на три запитання, і клас буде обчислено.
classify-computed = Обчислено:
classify-other = Вибрати інший клас
classify-class = Який клас чинний?
classify-class-hint = Лише якщо ви знаєте щось, про що три запитання не питають.
classify-as-computed = Як обчислено
classify-class-reason = Чому інший клас
fault-choose-category = Виберіть категорію.
fault-choose-importance = Скажіть, наскільки важливе те, що зачепило.
fault-choose-loss = Скажіть, скільки це коштує організації.
fault-choose-social = Скажіть, наскільки це відчутно назовні.

# State
state-to = Якого стану досягнуто?
state-remark = Що зроблено
state-remark-hint = Звідки ви знаєте, що цього стану досягнуто.
state-reason-hint = Для цього кроку потрібна причина: хтось про неї запитає.
state-happened = Коли цього справді досягнуто?
state-happened-hint = Не коли ви це записуєте: це фіксується само.
state-send = Змінити стан
state-reopen-send = Відкрити інцидент знову
state-saved = Стан змінено.
fault-choose-state = Виберіть досягнутий стан.

# Coordinator
assign-first = Інцидент щоразу веде одна людина. Хто за нього береться?
assign-hand-over = Зараз цей інцидент веде { $person }. Хто переймає?
assign-who = Новий координатор
assign-device = { $roles } · пристрій { $device }
assign-nobody = Більше немає нікого, хто міг би координувати: для цього треба бути членом команди або координатором. Долучіть когось у розділі «Учасники».
assign-send = Передати
assign-saved = Координатора призначено.
fault-choose-coordinator = Виберіть, хто координує.

# Events and title
add-event-which = Яка подія з підозрою до нього належить?
add-event-none = Інших подій із підозрою немає. Спершу зробіть першу оцінку події у вхідних.
add-event-send = Додати подію
add-event-saved = Подію додано.
fault-choose-event = Виберіть подію.
rename-send = Зберегти назву
rename-saved = Назву змінено. Журнал зберігає стару.

# Milestones
milestones-title = Коли якого стану досягнуто
milestones-state = Стан
milestones-happened = Досягнуто
milestones-recorded = Записано

# In how many hands the two assessments were
hands-two = Дві оцінки зробили дві людини
hands-one = Обидві оцінки зробила одна людина
hands-one-unstated = Обидві оцінки зробила одна людина, і під час підписання цієї про це не було зазначено
hands-two-unstated = Було зазначено, що обидві оцінки зробила одна людина, але першу зробив хтось інший

# Splitting and merging
merged-chip = Триває в іншому
incident-goes-on-in = Цей інцидент триває в іншому:
incident-split-off-from = Відокремлено від
incident-joined-by = Тут триває також:
incident-next-merged = Цей інцидент триває в іншому: працюйте там. Що дізнаєтеся саме про цей, і далі можна записати тут.
split-incident-text = Із вибраних подій починається окремий інцидент, решта подій лишається тут. Про це сказано в обох.
split-incident-which = Які події належать до нового інциденту?
split-incident-send = Відокремити
split-incident-saved = Новий інцидент відкрито.
merge-text = Виявилося, що обидва — це те саме. Цей триває в іншому, і той отримує його події. Нічого не зникає, і це можна скасувати.
merge-which = У якому інциденті він триває?
merge-send = Обʼєднати з ним
merge-saved = Тепер цей інцидент триває в іншому.
unmerge-text = Цей інцидент знову триває сам, із того місця, де був.
unmerge-which = Які події інший інцидент повертає?
unmerge-send = Скасувати обʼєднання
unmerge-saved = Цей інцидент знову триває сам.
