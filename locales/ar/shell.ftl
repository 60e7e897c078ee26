# event = حدث (أحداث)
# event report, report = بلاغ (بلاغات)؛ to report = الإبلاغ
# incident = حادثة (حوادث)
# assessment = تقييم
# register = السجل
# log = دفتر القيود
# entry = قيد (قيود)
# journal (beside the database) = اليومية
# device = جهاز
# member = عضو
# role = دور
# coordinator = منسّق
# point of contact = نقطة الاتصال
# team = الفريق
# bundle = حزمة
# file = ملف
# part = جزء
# key = مفتاح؛ key on paper = مفتاح ورقي
# key request = طلب انضمام
# signature = توقيع
# sealed, to seal = مشفّر، تشفير
# vault = خزنة
# passphrase = عبارة المرور
# recovery code = رمز الاسترداد
# invitation = دعوة
# enrol = ضمّ
# take in (import) = استيراد
# hand over = تسليم؛ hand out (export) = تصدير
# withdraw an import = سحب الاستيراد
# set aside = موضوع جانبًا
# withheld, held back = محجوب
# erased = مُحي (محو)؛ removed = محذوف
# device taken out = جهاز مستبعد
# counts, does not count = يُحتسب، لا يُحتسب
# custody = العهدة
# evidence = أدلة
# severity = الخطورة؛ severity class = درجة الخطورة
# category = فئة؛ kind, type = نوع؛ RSIT class = صنف RSIT
# draft = مسودة
# backup = نسخة احتياطية
# shared folder = مجلد مشترك
# fork, two histories = تسلسلان مختلفان
# gap = قيود ناقصة
# fingerprint = بصمة؛ digest = خلاصة
# id = معرّف؛ reference = مرجع
# home (command line) = مقرّ الجهاز
# query, condition = شرط (بحث)
# view (saved) = طريقة العرض
# values in conflict = قيم متعارضة
# keys (keyboard) = اختصارات لوحة المفاتيح

# The frame of every page
nav = القائمة الرئيسية
banners = تنبيهات
nav-home = الرئيسية
nav-report = إبلاغ
nav-reports = بلاغاتي
nav-inbox = الوارد
nav-register = السجل
nav-exchange = التبادل
nav-members = الأعضاء
nav-join = انضمام
nav-verify = التحقق
nav-glossary = مسرد
nav-device = هذا الجهاز
nav-more = المزيد
skip = انتقل إلى المحتوى
close = إغلاق
busy = جارٍ العمل
loading = لحظة من فضلك…
online = متصل
online-hint = توجد شبكة. لا يحتاج Watchbook إليها: كل شيء يبقى على هذا الجهاز.
offline = غير متصل، ولا مشكلة في ذلك
offline-hint = لا توجد شبكة. كل ما هنا يعمل بدونها.
count-to-hand-over = لم تُسلَّم بعد
count-waiting = في الانتظار
count-only-here = في هذا المتصفح فقط
progress = جارٍ العمل على ذلك
progress-percent = اكتمل { $percent } بالمئة

# Banners
demo-banner = هذا عرض تجريبي: الأشخاص والحوادث من الخيال. جرّب ما تشاء.
demo-discard = إنهاء العرض
demo-discard-title = هل تريد إنهاء العرض التجريبي؟
demo-discard-explain = سيُحذف من هذا المتصفح العرض التجريبي وكل ما جرّبته فيه. أما سجلك، إن كان لديك سجل، فلا يُمسّ.
follower-title = علامة تبويب أخرى تكتب
follower-text = إن Watchbook مفتوح في علامة تبويب أخرى. هذه العلامة تتابع معها وتعرض كل تغيير. للكتابة هنا بدلًا منها، انقل الكتابة إلى هنا.
follower-write = الكتابة هنا
waiting-title = بانتظار الضمّ
waiting-text = يجب أن يصل طلب انضمامك إلى المنسّق، وأن يعود الرد إلى هذا الجهاز. يمكنك الإبلاغ من الآن.
waiting-link = ما الخطوات التالية
update-title = يوجد إصدار جديد جاهز
update-now = استخدام الإصدار الجديد
update-dirty = يمكن استخدامه بعد حفظ ما تكتبه الآن.
unkept-title = لا يُحفظ شيء هنا
unkept-text = عند فتح Watchbook كملف لا يحفظ هذا المتصفح أي شيء. يمكنك الإبلاغ وتسليم البلاغ والتحقق من الملفات. إغلاق هذه الصفحة أو إعادة تحميلها يزيل كل ما فيها، فسلّم أولًا.
only-here =
    { $count ->
        [zero] لا توجد قيود في هذا المتصفح وحده.
        [one] قيد واحد موجود في هذا المتصفح فقط. سلِّمه.
        [two] قيدان موجودان في هذا المتصفح فقط. سلِّمهما.
        [few] { NUMBER($count) } قيود موجودة في هذا المتصفح فقط. سلِّمها.
        [many] { NUMBER($count) } قيدًا موجودة في هذا المتصفح فقط. سلِّمها.
       *[other] { NUMBER($count) } قيد موجودة في هذا المتصفح فقط. سلِّمها.
    }

# When it cannot start
health-title = هل ما زال كل شيء موجودًا؟
health-lead = أين توجد بياناتك في هذا المتصفح، وماذا يضيع معه، وهل هي كما كُتبت.
health-where = أين توجد
health-journal = في مكانين: في قاعدة بيانات هذا المتصفح، وفي يومية بجانبها يُكتب فيها أولًا ({ $size }).
health-no-journal = في مكان واحد: قاعدة بيانات هذا المتصفح. لا يتيح المتصفح مكانًا ثانيًا هنا، وهذا حال النوافذ الخاصة وبعض المتصفحات، لذلك أنشئ ملفًا مرات أكثر. ({ $detail })
health-elsewhere = في قاعدة بيانات هذا المتصفح. علامة التبويب التي تكتب تحتفظ باليومية بجانبها.
health-caught = عند بدء التشغيل هذه المرة كانت قاعدة البيانات تنقصها آخر التغييرات، وكانت موجودة في اليومية.
health-restored = عند بدء التشغيل هذه المرة كانت قاعدة البيانات فارغة، وعاد كل شيء من اليومية.
health-rewritten = عند بدء التشغيل هذه المرة كانت اليومية مفقودة أو متأخرة، فكُتبت من جديد من قاعدة البيانات.
health-full = استُخدم أكثر من 80% من المساحة التي يتيحها هذا المتصفح. أخلِ بعض المساحة على هذا الجهاز، وإلا فقد يُرفض ما تكتبه بعد ذلك.
health-outside = خارج هذا المتصفح
health-only-here =
    { $count ->
        [zero] لا توجد قيود في هذا المتصفح وحده.
        [one] قيد واحد موجود في هذا المتصفح فقط.
        [two] قيدان موجودان في هذا المتصفح فقط.
        [few] { NUMBER($count) } قيود موجودة في هذا المتصفح فقط.
        [many] { NUMBER($count) } قيدًا موجودة في هذا المتصفح فقط.
       *[other] { NUMBER($count) } قيد موجودة في هذا المتصفح فقط.
    }
health-all-out = كل ما كتبه هذا الجهاز خرج من هذا المتصفح مرة واحدة على الأقل.
backup-title = كتابة نسخ احتياطية في مجلد
backup-text = ما دامت هذه الصفحة مفتوحة، تُكتب نسخة مشفّرة من كل شيء في مجلد على هذا الحاسوب: قرص ثانٍ، أو ذاكرة USB، أو مجلد يُنقل إلى مكان آخر. تبقى هناك آخر سبع نسخ، ونسخة واحدة من كل شهر. ولا تُطلب عبارة المرور من أحد.
backup-for = يستطيع فتحها كل من يمكنه استعادة السجل. المفاتيح الورقية: { $papers }، أجهزة المنسّقين: { $devices }.
backup-not-here = الكتابة التلقائية في مجلد تحتاج إلى Chromium أو Chrome أو Edge على حاسوب. أما هنا فأنشئ بين حين وآخر ملفًا مشفّرًا من «تصدير ملفات»، واحفظه في مكان آخر.
backup-paper-first = أنشئ مفتاحًا ورقيًا أولًا
backup-paper-first-text = تُشفَّر هذه النسخ لمفاتيح معيّنة، ومفتاح هذا الجهاز يضيع معه. المفتاح الورقي يفتحها على جهاز جديد.
backup-choose = اختيار مجلد النسخ الاحتياطية
backup-name = في المجلد «{ $folder }».
backup-pace = متى تُكتب؟
backup-pace-soon = عند أول توقف عن الكتابة
backup-pace-soon-hint = إذا لم يأتِ جديد لمدة عشر دقائق، وبعد ساعة على أبعد تقدير.
backup-pace-daily = مرة في اليوم
backup-now = كتابة نسخة الآن
backup-leave = إيقاف كتابة النسخ
backup-written = كُتبت نسخة احتياطية ثم قُرئت من جديد: وهي في مكانها كاملة.
backup-fails = لا تُكتب النسخ الاحتياطية
backup-fails-look = معرفة السبب وما يمكن فعله
backup-waits = النسخ الاحتياطية تنتظرك
health-check = فحص كل شيء الآن
health-check-text = يقرأ كل قيد وكل ملف من جديد، ويتحقق من كل توقيع، ويقارن اليومية بقاعدة البيانات.
health-check-stop = إيقاف
health-sound = كل شيء كما كُتب. القيود: { NUMBER($entries) }، الملفات: { NUMBER($files) }.
health-bad =
    { $count ->
        [zero] لا يوجد أي تلف.
        [one] يوجد تلف في موضع واحد. استورد أحدث الملفات الموجودة لدى الآخرين، واحتفظ بنسخة مما هو هنا.
        [two] يوجد تلف في موضعين. استورد أحدث الملفات الموجودة لدى الآخرين، واحتفظ بنسخة مما هو هنا.
        [few] يوجد تلف في { NUMBER($count) } مواضع. استورد أحدث الملفات الموجودة لدى الآخرين، واحتفظ بنسخة مما هو هنا.
        [many] يوجد تلف في { NUMBER($count) } موضعًا. استورد أحدث الملفات الموجودة لدى الآخرين، واحتفظ بنسخة مما هو هنا.
       *[other] يوجد تلف في { NUMBER($count) } موضع. استورد أحدث الملفات الموجودة لدى الآخرين، واحتفظ بنسخة مما هو هنا.
    }
health-bad-entry = القيد { $place } ليس كما كُتب: { $reason }
health-no-entry = تعذّر العثور على القيد { $place }.
health-bad-file = الملف المرفق { $file } تالف أو غير كامل.
health-bad-kept = الملف { $file }، المحفوظ لأنه لم يكن صالحًا للاستخدام، تالف أو غير كامل.
health-bad-journal = لا يمكن قراءة اليومية إلى آخرها.
health-differs = تختلف اليومية عن قاعدة البيانات في { $table }: { $key }
older-title = توجد قيود ناقصة
older-text =
    { $count ->
        [zero] لا ينقص المتصفح أي قيد.
        [one] عاد المتصفح ينقصه قيد واحد مما كان فيه. استورد أحدث الملفات الموجودة لدى الآخرين، ونسختك أنت.
        [two] عاد المتصفح ينقصه قيدان مما كان فيه. استورد أحدث الملفات الموجودة لدى الآخرين، ونسختك أنت.
        [few] عاد المتصفح تنقصه { NUMBER($count) } قيود مما كان فيه. استورد أحدث الملفات الموجودة لدى الآخرين، ونسختك أنت.
        [many] عاد المتصفح ينقصه { NUMBER($count) } قيدًا مما كان فيه. استورد أحدث الملفات الموجودة لدى الآخرين، ونسختك أنت.
       *[other] عاد المتصفح ينقصه { NUMBER($count) } قيد مما كان فيه. استورد أحدث الملفات الموجودة لدى الآخرين، ونسختك أنت.
    }
lost-page = فقد هذا المتصفح السجل
lost-page-device = فقد هذا المتصفح ما كان محفوظًا هنا
lost-was-register = كان هنا سجل { $register } (قيود الدفتر: { NUMBER($entries) }). لم يعد لدى المتصفح أي شيء منه، لا في قاعدة بياناته ولا في اليومية بجانبها.
lost-was-device = كانت هنا بلاغات ومسودات (البلاغات: { NUMBER($reports) }، المسودات: { NUMBER($drafts) }). لم يعد لدى المتصفح أي شيء منها.
lost-copied = آخر مرة خرج فيها كل شيء من هذا المتصفح في ملف: { $when }، الملف: { $file }.
lost-not-copied = بحسب ما يعلم هذا المتصفح، لم يخرج منه قط ملف يحتوي كل شيء.
lost-restore-how = الجهاز الذي فقد مفتاحه يعود بصفة جهاز جديد. افتح نسختك الاحتياطية، أو دعوة من منسّق آخر. ثم يسمح منسّق، أو مفتاحك الورقي، بدخول الجهاز الجديد.
lost-restore = الاستعادة من ملفات
lost-anew = البدء من جديد بدونه
lost-anew-title = البدء من جديد؟
lost-anew-explain = سينسى هذا المتصفح أن شيئًا كان هنا. لن يُحذف أي ملف ولا أي شيء لدى الآخرين.
failed-title = لا يمكن أن يعمل Watchbook هنا
failed-call = إذا حدث شيء للتو فلا تنتظر هذا: اتصل بالشخص المسؤول عن الحوادث.
failed-reload = إعادة المحاولة
fault-no-engine = لم يبدأ الجزء الذي يحفظ السجل في Watchbook. أعد تحميل الصفحة.
fault-unexpected-answer = تلقّى Watchbook ردًا لا يفهمه. أعد تحميل الصفحة. كل ما ظهر أنه محفوظ فهو في أمان.
fault-file-unreadable = تعذّر على المتصفح قراءة { $name }. اختره من جديد.
fault-file-not-saved = لم يحفظ المتصفح الملف. حاول مرة أخرى، أو استخدم متصفحًا آخر.

# No such place
page-nowhere = هذه الصفحة غير موجودة
nowhere-text = لا يؤدي هذا العنوان إلى أي مكان. ربما كان مقطوعًا، أو يخص إصدارًا آخر.
nowhere-home = إلى الرئيسية
nowhere-report = الإبلاغ عن شيء

# Parts of pages
form-wrong = يرجى مراجعة هذا مرة أخرى
dialog-no = لا، رجوع
dialog-type = اكتب «{ $word }» للتأكيد
select-none = اختر…
field-optional = (اختياري)
field-left =
    { $count ->
        [zero] لم يبقَ أي حرف
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقيت { NUMBER($count) } أحرف
        [many] بقي { NUMBER($count) } حرفًا
       *[other] بقي { NUMBER($count) } حرف
    }
field-over =
    { $count ->
        [zero] لا حروف زائدة
        [one] حرف واحد زائد
        [two] حرفان زائدان
        [few] { NUMBER($count) } أحرف زائدة
        [many] { NUMBER($count) } حرفًا زائدًا
       *[other] { NUMBER($count) } حرف زائد
    }
table-sort = ترتيب حسب { $column }
table-count = المجموع: { NUMBER($total) }
table-count-of = { NUMBER($total) } من { NUMBER($all) }
table-count-none = لا يوجد ما يطابق
severity-none = لم تُقيَّم
severity-I-word = بسيطة
severity-II-word = أقل خطورة
severity-III-word = خطيرة
severity-IV-word = خطيرة جدًا
step-done = تم
step-now = الآن
step-later = لاحقًا
line-not-before = كانت ساعة الجهاز الذي كتب هذا خاطئة: لا يمكن أن يكون ذلك قبل { $time }
standing-stands = يُحتسب
standing-withheld = لم يُشارَك مع هذا الجهاز
standing-unknown_kind = كتبه إصدار أحدث؛ محفوظ كما هو
standing-not_permitted = لا يُحتسب: غير مسموح لهذا الشخص
standing-erased = مُحي
standing-after_revocation = لا يُحتسب: كُتب بعد استبعاد جهازه
standing-withdrawn = لا يُحتسب: سُحب استيراده
standing-taken_back = تراجع عنه كاتبه
standing-unconfirmed = لا يُحتسب بعد: يجب أن يوافق منسّق ثانٍ
standing-unreadable = لا يُحتسب: لا يمكن قراءته
when-today = اليوم { $time }
when-yesterday = أمس { $time }
when-about = نحو { $time }
when-unknown = غير معروف
precision-minute = بالضبط
precision-hour = تقريبًا
precision-day = التاريخ دون الساعة
precision-month = الشهر فقط
precision-year = السنة فقط
precision-unknown = لا أعرف
moment-now = الآن
moment-precision = ما مدى دقة الوقت الذي تعرفه؟
moment-date-time = التاريخ والوقت
moment-date = التاريخ
moment-month = الشهر
moment-year = السنة
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
copy = نسخ
copied = تم النسخ.
copy-by-hand = لم ينسخه المتصفح. حدّده وانسخه بنفسك.
file-camera = التقاط صورة
file-pick = اختيار ملفات
file-keeping = جارٍ حفظ الملف…
file-remove = حذف { $name }
file-save = حفظ
file-show = عرض
file-hide = إخفاء
file-no-picture = هذه ليست صورة يستطيع Watchbook عرضها. احفظها لتفتحها.
file-fingerprint = البصمة (SHA-256)
hand-over-save = حفظ الملف
hand-over-share = مشاركة
hand-over-saved = الملف لدى المتصفح. انظر في التنزيلات.
hand-over-shared = سُلِّم إلى التطبيق الذي اخترته.
hand-over-share-refused = لم تنجح المشاركة. اضغط «مشاركة» مرة أخرى، أو احفظ الملف وأرسله بنفسك.

# Codes that one screen shows and another device photographs
code-show = عرض كرمز
code-title = لكاميرا الجهاز الآخر
code-text = على الجهاز الآخر اختر «مسح رمز» حيث يُطلب الملف، ووجّه كاميرته إلى هذا المربع حتى يقول إن كل شيء وصله.
code-part = الجزء { $number } من { $count }
code-hold = تثبيت
code-go-on = متابعة
code-next = الجزء التالي
code-read = وصل إلى الجهاز الآخر
code-close = إغلاق
code-too-large = هذا الملف أكبر من أن يُعرض كرموز. احفظه أو شاركه، وأرسله بطريقة أخرى.
code-no-means = تعذّر تحميل ما يرسم الرموز ويقرؤها. اتصل بالشبكة، وأعد تحميل الصفحة، وحاول مرة أخرى؛ أو أرسل الملف نفسه.
scan-start = مسح رمز
scan-title = وجّه الكاميرا إلى الرمز
scan-text = اقترب حتى يملأ المربع معظم الصورة، ولا تحرّك الجهاز. يمكن أن تأتي الأجزاء بأي ترتيب.
scan-nothing-yet = لا يظهر أي رمز بعد.
scan-progress = الأجزاء المقروءة: { $seen } من { $count }
scan-close = إلغاء
scan-refused = الكاميرا غير مسموح بها هنا. اسمح بها لهذا الموقع في إعدادات متصفحك، أو اطلب إرسال الملف إليك واختره بدلًا من ذلك.
scan-no-camera = لا توجد كاميرا هنا. اطلب إرسال الملف إليك، واختره بدلًا من ذلك.
scan-failed = الكاميرا لا تعمل؛ ربما يستخدمها تطبيق آخر. أغلق ذلك التطبيق وحاول مرة أخرى، أو اطلب إرسال الملف إليك واختره بدلًا من ذلك.

# Home, first time
home-first-title = ماذا حدث؟
home-first-lead = يدوّن Watchbook حوادث أمن المعلومات ويحفظها على هذا الجهاز، بشبكة أو بدونها. لا يخرج منه شيء إلا إذا سلّمته أنت.
home-report = الإبلاغ عن شيء
home-report-text = هناك خلل، أو ربما يكون هناك خلل. دقيقتان، بلا حساب، ويعمل دون اتصال.
home-start = بدء سجل
home-start-text = أنت من يهتم بالحوادث في مؤسستك. يصبح هذا الجهاز أول أجهزتها.
home-join = الانضمام إلى سجل
home-join-text = لدى مؤسستك سجل، ووصلك ملف دعوة.
home-demo = إلقاء نظرة
home-demo-text = مجموعة رعاية خيالية مع حوادثها. جرّب كل شيء، ثم تخلّص منه.
home-demo-starting = جارٍ تحضير العرض التجريبي
home-verify = هل وصلك ملف؟ تحقّق ممن أنشأه
home-draft = لديك بلاغ غير مكتمل من { $time }
home-draft-go-on = متابعة الكتابة
home-draft-discard = التخلص منه
home-draft-discard-title = هل تريد التخلص من هذا البلاغ؟
home-draft-discard-explain = لم يُسلَّم إلى أحد. ولا يمكن استعادته.
home-draft-empty = لا يوجد وصف بعد

# Home, as a member
home-title = ما الخطوة التالية
home-hello = أهلًا بك، { $person }.
home-nothing = لا شيء في انتظارك.
home-nothing-text = ستظهر البلاغات الجديدة هنا حالما تصل إلى هذا الجهاز.
home-waiting =
    { $count ->
        [zero] لا أحداث تنتظر نظرة أولى
        [one] حدث واحد ينتظر نظرة أولى
        [two] حدثان ينتظران نظرة أولى
        [few] { NUMBER($count) } أحداث تنتظر نظرة أولى
        [many] { NUMBER($count) } حدثًا تنتظر نظرة أولى
       *[other] { NUMBER($count) } حدث تنتظر نظرة أولى
    }
home-waiting-text = اقرأها، واسأل عند الحاجة، وقرّر مصير كل منها.
home-to-hand-over =
    { $count ->
        [zero] كل بلاغاتك سُلِّمت
        [one] بلاغ واحد من بلاغاتك لم يُسلَّم بعد
        [two] بلاغان من بلاغاتك لم يُسلَّما بعد
        [few] { NUMBER($count) } بلاغات من بلاغاتك لم تُسلَّم بعد
        [many] { NUMBER($count) } بلاغًا من بلاغاتك لم تُسلَّم بعد
       *[other] { NUMBER($count) } بلاغ من بلاغاتك لم تُسلَّم بعد
    }
home-to-hand-over-text = لا يستطيع أحد التصرف بشأنها قبل أن تخرج من هذا الجهاز.
home-aside =
    { $count ->
        [zero] لم يوضع أي قيد جانبًا
        [one] وُضع قيد واحد جانبًا
        [two] وُضع قيدان جانبًا
        [few] وُضعت { NUMBER($count) } قيود جانبًا
        [many] وُضع { NUMBER($count) } قيدًا جانبًا
       *[other] وُضع { NUMBER($count) } قيد جانبًا
    }
home-aside-text = جاءت في ملف لكن لا يمكن استخدامها بعد. اعرف السبب.
home-only-here =
    { $count ->
        [zero] لا توجد قيود في هذا المتصفح وحده
        [one] قيد واحد موجود في هذا المتصفح فقط
        [two] قيدان موجودان في هذا المتصفح فقط
        [few] { NUMBER($count) } قيود موجودة في هذا المتصفح فقط
        [many] { NUMBER($count) } قيدًا موجودة في هذا المتصفح فقط
       *[other] { NUMBER($count) } قيد موجودة في هذا المتصفح فقط
    }
home-only-here-text = أنشئ ملفًا واحفظه في مكان آخر: فهو نسختك الاحتياطية، وبه يعلم الآخرون بما كُتب.
home-open = الحوادث المفتوحة
home-all-open = عرض كل الحوادث المفتوحة
home-no-open = لا توجد حوادث مفتوحة.
home-numbers = السجل في لمحة
home-number-open = حوادث مفتوحة
home-number-waiting = أحداث تنتظر
home-number-ended = حوادث منتهية
home-number-events = كل الأحداث
home-by-severity = الحوادث المفتوحة حسب الخطورة
home-invite = دعوة شخص
home-exchange = إرسال الملفات أو تلقيها
home-contacts = بمن تتصل

# Start a register
page-start = بدء سجل
start-lead = يحفظ هذا الجهاز السجل، وتصبح أنت أول منسّق فيه. يمكنك دعوة آخرين بعد ذلك مباشرة.
start-do = بدء السجل
start-done = بدأ السجل.
start-know = من المفيد أن تعرف
start-know-1 = كل شيء يبقى في هذا المتصفح على هذا الجهاز. لا خادم ولا حساب.
start-know-2 = النسخة الاحتياطية الوحيدة هي ملف تنشئه أنت. ويذكّرك Watchbook بذلك.
start-know-3 = هذا الجهاز يوقّع كل شيء. لا يستطيع أحد تغيير ما دُوّن دون أن يظهر ذلك، ولا حتى أنت.
start-persist = عند البدء قد يسأل المتصفح هل يحتفظ بالبيانات. أجب بنعم.
start-already = ينتمي هذا الجهاز بالفعل إلى { $register }.
field-organization = اسم المؤسسة
field-organization-hint = كما يعرفها الناس. يظهر على كل بلاغ وكل ملف.
field-person = اسمك
field-person-hint = يظهر بجانب كل ما تكتبه في السجل.
field-contact = كيف نصل إليك عندما يحدث شيء
field-contact-hint = رقم الهاتف هو الأفضل. يراه المبلّغون فورًا، حتى دون اتصال.

# This device
device-title = هذا الجهاز
device-lead = ما يحفظه هذا المتصفح، وكيف تحافظ عليه.
device-id = الجهاز
device-person = في حوزة
device-register = السجل
device-register-id = معرّف السجل
device-roles = الأدوار
device-standing-outside = لا ينتمي هذا الجهاز إلى أي سجل بعد. يمكنك الإبلاغ، والانضمام إلى سجل لاحقًا.
device-standing-revoked = استُبعد هذا الجهاز من سجله. يمكن قراءة ما فيه وتسليمه، لكن ما يضيفه لا يُحتسب لدى أحد. للمشاركة من جديد، انضم من متصفح يبدأ من الصفر.
device-standing-waiting = طلب هذا الجهاز الانضمام وينتظر الرد.
device-entries = القيود في الدفتر
device-storage = الاحتفاظ بالبيانات
device-persisted = وعد المتصفح بالاحتفاظ بالبيانات إلى أن تحذفها.
device-not-persisted = قد يحذف المتصفح البيانات عندما تضيق المساحة، أو بعد أسابيع دون زيارة.
device-persist-unknown = لا يقول هذا المتصفح هل يحتفظ بالبيانات. أنشئ ملفًا بانتظام.
device-persist = طلب الاحتفاظ بها من المتصفح
device-persist-refused = لم يَعِد المتصفح بذلك. كثيرًا ما يفيد تثبيت Watchbook كتطبيق أو إضافته إلى الإشارات المرجعية؛ ثم اطلب ذلك مرة أخرى.
device-persist-granted = يعد المتصفح بالاحتفاظ بالبيانات.
device-estimate = استُخدم { $used } من نحو { $quota }
device-backup = النسخة التي في هذا المتصفح ليست نسخة احتياطية. من صفحة «التبادل» تنشئ ملفًا يكون نسخة احتياطية.
device-file = هذا Watchbook في ملف واحد. تربط معظم المتصفحات ما تحفظه بمكان الملف: إذا نُقل أو تغيّر اسمه بدا فارغًا حتى يعود إلى مكانه. وفي بعضها تستطيع صفحات أخرى مفتوحة كملفات قراءة ما حُفظ، والخزنة تشفّره.
device-colours = الألوان
theme-system = مثل النظام
theme-light = فاتح
theme-dark = داكن
device-version = الإصدار
device-erase = حذف كل شيء من هذا الجهاز
device-erase-text = يحذف من هذا المتصفح السجل وبلاغاتك والمسودات والملفات المحفوظة جانبًا ومفتاح هذا الجهاز. أما ما لدى الآخرين فيبقى عندهم.
device-erase-not-saved =
    { $count ->
        [zero] لا توجد قيود هنا فقط.
        [one] قيد واحد موجود هنا فقط وسيضيع إلى الأبد. أنشئ ملفًا أولًا.
        [two] قيدان موجودان هنا فقط وسيضيعان إلى الأبد. أنشئ ملفًا أولًا.
        [few] { NUMBER($count) } قيود موجودة هنا فقط وستضيع إلى الأبد. أنشئ ملفًا أولًا.
        [many] { NUMBER($count) } قيدًا موجودة هنا فقط وستضيع إلى الأبد. أنشئ ملفًا أولًا.
       *[other] { NUMBER($count) } قيد موجودة هنا فقط وستضيع إلى الأبد. أنشئ ملفًا أولًا.
    }
device-erase-title = هل تريد حذف كل شيء؟
device-erase-explain = سيُحذف إلى الأبد كل ما يحفظه Watchbook في هذا المتصفح. ولكي يشارك هذا الجهاز من جديد يجب ضمّه مرة أخرى.
device-erase-word = حذف
device-erase-yes = حذف كل شيء

# Columns that more than one page shows
column-severity = الخطورة
column-state = الحالة
column-updated = آخر تغيير
demo-missing = تعذّر تحميل العرض التجريبي. اتصل بالشبكة، وافتح هذه الصفحة مرة أخرى، ثم حاول من جديد.

# When the page cannot start, or has stopped
failure-title = لا يعمل Watchbook
failure-framed = يرفض Watchbook العمل داخل صفحة أخرى، لأن تلك الصفحة قد تراقب ما تكتبه. افتحه في علامة تبويب خاصة به.
failure-start = تعذّر تحميل Watchbook. أعد تحميل هذه الصفحة. إذا لم ينفع ذلك فقد يكون هذا المتصفح قديمًا جدًا: يحتاج Watchbook إلى Chrome أو Edge 97 أو Firefox 114 أو Safari 16.4 أو إصدار أحدث. ما دوّنته لم يُمسّ.
failure-crash = واجه Watchbook خطأً لا يستطيع تجاوزه. انسخ ما كنت تكتبه إن كان ما زال ظاهرًا، ثم أعد تحميل هذه الصفحة. ما ظهر أنه محفوظ ما زال محفوظًا.
failure-reload = إعادة التحميل

# The language of this page
device-language = اللغة
device-language-hint = تُحفظ على هذا الجهاز. ما كتبه الناس يبقى باللغة التي كتبوه بها.
undo-action = تراجع
undo-action-done = تم التراجع.
language-failed = تعذّر تحميل هذه اللغة. اتصل بالشبكة مرة واحدة واخترها من جديد.

# The glossary
glossary-lead = معاني الكلمات هنا، وهي كما في ISO/IEC 27035-1.
glossary-terms = ما الأمر
glossary-roles = من يفعل ماذا
glossary-outcomes = ما تقرره نقطة الاتصال
glossary-verdicts = ما يقرره الفريق
glossary-event-states = أين وصل الحدث
glossary-states = أين وصلت الحادثة
glossary-severity = ما مدى خطورة الحادثة
glossary-tlp = من يحق له تمرير الشيء
term-event = حدث
term-event-hint = شيء ربما مسّ أمن المعلومات: هاتف مفقود، أو رسالة غريبة، أو نظام لا يستجيب. يسميه المعيار: حدث أمن معلومات.
term-incident = حادثة
term-incident-hint = حدث أو أكثر يضر بالمؤسسة أو بمن تعمل من أجلهم، أو يوشك أن يضر. يسميها المعيار: حادثة أمن معلومات.
term-first = التقييم الأول
term-first-hint = تنظر نقطة الاتصال في البلاغ وتقرر هل يمكن أن يكون حادثة.
term-second = التقييم الثاني
term-second-hint = يقرر الفريق هل هي حادثة، وما فئتها، وما مدى خطورتها.
term-register = السجل
term-register-hint = كل ما دوّنته المؤسسة عن أحداثها وحوادثها، على أجهزتها كلها معًا.
term-entry = قيد
term-entry-hint = شيء كتبه شخص ووقّعه جهازه. القيود تضاف فقط، ولا يتغير أي منها.
term-bundle = ملف السجل
term-bundle-hint = قيود موقّعة في طريقها من جهاز إلى آخر. يستطيع أي شخص أن يتحقق من صانعه ومن أن شيئًا لم يتغير.
term-vault = خزنة
term-vault-hint = تشفّر ما يُحفظ على هذا الجهاز. تُفتح بعبارة المرور أو برمز الاسترداد.
