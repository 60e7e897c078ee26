# What the command line says: help, answers, and why it cannot go on.

# Help
command-about = يقرأ سجلات Watchbook ويفحصها ويعرضها، من ملفاتها وحدها.
command-about-1 = يحفظ Watchbook أحداث أمن المعلومات وحوادثه في المؤسسة على شكل دفتر من القيود الموقّعة. تتبادلها الأجهزة في ملفات تنتهي أسماؤها بـ .watchbook.json. هذا الأمر يقرأ هذه الملفات. لا يغيّر شيئًا منها، ولا يسأل أي خادم، ولا يحذف إلا ما وضعه `sync` نفسه في مجلد مشترك.
command-about-2 = حيثما يأخذ PATH، أعطِ ملفًا أو مجلدًا واحدًا أو أكثر. المجلد يعني كل الملفات فيه التي تنتهي أسماؤها بـ .watchbook.json. ترتيب الملفات لا يهم أبدًا.
command-usage = الاستخدام:
command-verbs = الأوامر
command-arguments = المعاملات
command-options = الخيارات
command-flag-help = عرض المساعدة: مختصرة مع -h، وكاملة مع --help
command-flag-version = عرض الإصدار
command-help-about = يعرض المساعدة، ومنها مساعدة أمر آخر
command-default = إن لم يُذكر: { $value }
command-wrong-argument = لا مكان لـ { $argument } هنا.
command-wrong-verb = لا يوجد أمر باسم { $verb }.
command-wrong-missing = ينقص شيء: { $arguments }
command-wrong-together = لا يجتمع { $argument } مع { $other }.
command-wrong-twice = لا يُذكر { $argument } إلا مرة واحدة.
command-wrong-no-value = يحتاج { $argument } إلى قيمة.
command-wrong-value = القيمة { $value } لا تناسب { $argument }: { $reason }
command-wrong-other = هذه المعاملات غير مناسبة.
command-wrong-similar = لعلك تقصد { $name }.
command-wrong-help = للمزيد: `watchbook --help`
command-exits = رموز الخروج:
command-exit-0 = كل شيء سليم، وكل شيء أُنجز.
command-exit-1 = شيء ما غير سليم، أو رُفض ملف.
command-exit-2 = المعاملات خاطئة، أو لا يمكن قراءة ملف أو كتابته.
command-examples = أمثلة:
command-verify-about = يتحقق من أن شيئًا لم يُغيَّر أو يُترك أو يُزوَّر، ويعدّ ما هو موجود
command-verify-about-1 = يقرأ كل الملفات معًا ويتحقق من توقيع كل ملف وكل قيد بالمفاتيح التي ضمّها السجل نفسه. إذا قالت الملفات إنها تحتوي كل شيء، فإنه يجد القيد الناقص أيضًا، ويجد الجهاز الذي كتب تسلسلين مختلفين. ويخبرك بالجزء غير الموجود، أو بالقيد غير الموجود الذي تستند إليه قيود أخرى؛ ومع --complete يفشل التحقق بسببه.
command-verify-about-2 = تأتي المفاتيح من الملفات. هذا يثبت أن الملفات متطابقة فيما بينها، لا أنها ملفاتك: قارن معرّف السجل، أو كلماته الثماني، مع شخص لديه ذلك من مصدر آخر، ثم أعطه من الآن فصاعدًا مع --register.
command-verify-example-folder = يفحص نسخة احتياطية من عدة ملفات كأنها واحدة، وأن شيئًا لا ينقصها.
command-verify-example-pin = لا يقبل إلا هذا السجل.
command-verify-example-json = يسرد ما هو غير سليم، لبرنامج آخر.
command-inspect-about = يقول ما هو الملف: ممن، ومتى، ولمن، وماذا فيه
command-inspect-about-1 = ينظر في كل ملف وحده، وكذلك في البلاغات من خارج السجل وطلبات الانضمام.
command-inspect-example = يميّز الحزمة من البلاغ، ويقول هل توقيعها سليم.
command-view-about = يعرض السجل، أو الأحداث الواردة، أو حادثة واحدة
command-view-about-1 = يعيد بناء السجل من دفتر القيود الموجود في الملفات. ما هو غير سليم يُترك ويُذكر في مجرى الأخطاء؛ وعندئذ يكون رمز الخروج 1.
command-view-example-register = السجل على شكل جدول.
command-view-example-events = الأحداث الواردة، وأولها ما ينتظر من يتولاه.
command-view-example-incident = حادثة واحدة مع كل ما جرى فيها، بترتيب الزمن.
command-view-example-query = المفتوح والخطير الذي لا يتجاوز عمره 30 يومًا ويذكر phishing: كما في حقل البحث.
command-view-example-csv = الحوادث لبرنامج جداول. تمنع علامة الفاصلة العليا (') البرنامج من اعتبار النص صيغة حسابية؛ ويشرح README.md كيف يزيلها برنامج.
command-view-example-json = سجل مجلدين معًا، لبرنامج آخر. الملفات نفسها تعطي البايتات نفسها.
command-merge-about = ينسخ أقل عدد من الملفات التي تحتوي معًا كل شيء
command-merge-about-1 = يفحص كل الملفات، ثم ينسخ إلى مجلد فارغ ما يضيف شيئًا ويترك ما لا يضيف شيئًا. تُنسخ الملفات كما هي ولا يُعاد كتابتها أبدًا، لأن الجهاز الذي وقّع الملف وحده يستطيع توقيعه من جديد. وتبقى كل أجزاء التصدير معًا.
command-merge-about-2 = إذا رُفض ملف فلا يُنسخ شيء: أخرج الملف وحاول مرة أخرى.
command-merge-example = ملفات شخصين، دون تكرار ما لدى كليهما.
command-merge-example-verify = يفحص النتيجة.
command-open-about = يفتح ملفًا مشفّرًا بعبارة مروره، أو برمز مفتاح ورقي
command-open-about-1 = ما يُكتب هو الملف الموقّع كما كان قبل تشفيره: تحقق منه، أو انظر فيه. يفتح برنامج age الملفات نفسها بعبارة مرور. تُقرأ عبارة المرور أو الرمز من سطر واحد من الإدخال، حيث يمكن رؤيتها، أو من ملف.
command-open-example = يطلب عبارة المرور أو الرمز، ويكتب الملف المفتوح في المجلد.
command-open-ask = عبارة المرور للملف، أو رمز المفتاح الورقي:
command-open-done = فُتح: { $file }
command-join-about = ينشئ مقرًّا لجهاز على هذه الآلة، وطلب انضمامه
command-join-about-1 = المقرّ مجلد فيه مفتاح جهاز جديد وكل ما يتلقاه: لآلة تعمل دائمًا وتحتفظ بنسخة، أو لمدقّق يجمع فقط. لا يستطيع أحد غيرك قراءته، وهو غير مشفّر بعبارة مرور. لا تنسخه أبدًا: فالنسخة ستكتب تسلسلًا ثانيًا.
command-join-about-2 = أعطِ الطلب للشخص الذي دعاك، أو ضعه في المجلد المشترك، وقارنا الكلمات الثماني: فهي تظهر على الشاشتين. ثم يتولى `watchbook sync` الباقي. إذا كُرّر الأمر أنشأ الطلب من جديد.
command-join-example = ينشئ المقرّ ويضع الطلب حيث يجده المنسّق.
command-sync-about = يستورد ما وضعه الآخرون في مجلد مشترك، ويضع فيه ما ينقصهم
command-sync-about-1 = يضع كل جهاز ملفاته في المجلد ويقرأ ملفات الأجهزة الأخرى كلها؛ قد ينقله Syncthing أو Nextcloud أو محرك شبكة أو ذاكرة USB. ما يثبت أنه من عضو يُستورد؛ والبلاغات من خارج السجل وطلبات الانضمام تنتظر شخصًا. وما يُرفض يُذكر مع السبب ما دام هناك، ويكون رمز الخروج 1. للنظر دون استيراد شيء، استخدم `watchbook verify` و `watchbook view` مع المجلد.
command-sync-about-2 = لا تُقرأ إلا الملفات العادية الموجودة مباشرة في المجلد والتي تنتهي أسماؤها بـ .watchbook.json، ولا تُزال أبدًا إلا ملفات أنشأها هذا الجهاز. شغّله كما تشاء من المرات، بمؤقّت مثلًا: فإذا لم يوجد جديد فإنه لا يفعل شيئًا.
command-sync-example = يبقي المقرّ متزامنًا مع المجلد.
command-sync-example-view = يعرض السجل الذي تكوّنه ملفات المجلد.
command-generate-about = يختلق سجلًا، للتجربة والقياس
command-generate-about-1 = يكتب تصديرًا لمؤسسة خيالية فيه هذا العدد من الحوادث على مدى ثلاث سنوات. كل شيء موقّع كما يكون في الواقع. العدد نفسه والبذرة نفسها والتاريخ نفسه تعطي البايتات نفسها على كل آلة.
command-generate-about-2 = يجب أن يكون المجلد فارغًا، أو ألّا يحتوي إلا الملفات التي سيكتبها هذا الأمر نفسه.
command-generate-example-small = عشرون حادثة، تكفي لإلقاء نظرة.
command-generate-example-big = عشرة آلاف، لترى سرعة جهازك.
command-option-paths = الملفات والمجلدات المطلوب قراءتها
command-option-register = رفض كل سجل غير هذا (معرّفه الكامل)
command-option-complete = الفشل أيضًا إذا نقص جزء، أو نقص قيد تستند إليه قيود أخرى
command-option-csv = كتابة الحوادث بصيغة CSV، لبرامج الجداول وغيرها
command-option-json = الجواب بصيغة JSON، للبرامج
command-option-events = عرض الأحداث الواردة
command-option-query = فقط ما يطابق هذا الشرط
command-option-incident = عرض هذه الحادثة، بمرجعها أو ببداية معرّفها
command-option-width = أقصى عرض للجواب؛ وإلا فعرض الطرفية أو 80
command-option-output = المجلد المطلوب الكتابة فيه؛ يُنشأ إن لم يكن موجودًا
command-option-new-home = مجلد المقرّ: فارغ أو غير موجود بعد
command-option-sealed = الملف المشفّر
command-option-secret = ملف فيه عبارة المرور أو الرمز، بدلًا من الكتابة
command-option-invitation = الدعوة، وهي ملف أنشأه منسّق
command-option-name = من المسؤول عن هذا الجهاز، كما ينبغي أن يقرأه الآخرون
command-option-contact = كيف نصل إلى ذلك الشخص
command-option-request = أين يوضع الطلب؛ وإلا ففي المقرّ
command-option-shared = المجلد المشترك
command-option-home = المقرّ، كما أنشأه `watchbook join`
command-option-incidents = عدد الحوادث
command-option-seed = رقم: رقم آخر يعطي سجلًا آخر
command-option-until = اليوم الذي ينتهي فيه السجل، بالشكل YYYY-MM-DD

# Why it cannot go on
command-no-file = هذا غير موجود: { $path }. يرجى مراجعة الاسم.
command-file-trouble = لا يمكن قراءة { $path } أو الكتابة فيه: { $detail }.
command-output-trouble = لا يمكن كتابة الجواب: { $detail }.
command-folder-empty = لا يوجد في المجلد { $path } ملف ينتهي اسمه بـ .watchbook.json. يرجى مراجعة الاسم.
command-folder-occupied = المجلد { $folder } فيه { $name } بالفعل. لم يُكتب شيء. يرجى اختيار مجلد فارغ.
command-not-an-id = هذا ليس معرّف سجل: المعرّف فيه 43 حرفًا ورقمًا، كما يطبعه `watchbook verify`
command-not-a-date = هذا ليس تاريخًا: اكتبه بالشكل (YYYY-MM-DD: 2026-06-30)
command-not-a-number = هذا ليس عددًا صحيحًا: اكتبه بالأرقام
command-no-register = تعذّرت قراءة أي سجل من هذه الملفات.
command-several-registers = هذه الملفات تخص عدة سجلات. يرجى ذكر أحدها مع --register:
command-no-incident = لا توجد هنا حادثة { $ref }. يسردها `watchbook view` كلها.
command-merge-refused = لم يُنسخ شيء، لأن ملفًا رُفض. أخرجه وحاول مرة أخرى.

# Why a home cannot answer
home-none = لا يوجد في المجلد { $folder } مقرّ جهاز، أو ضاعت يوميته. ينشئ `watchbook join` مقرًّا في مجلد فارغ.
home-occupied = المجلد { $folder } فيه شيء بالفعل. لم يُكتب شيء. يرجى اختيار مجلد فارغ.
home-busy = أمر آخر يعمل في { $folder }. حاول مرة أخرى عندما ينتهي.
home-file = لا يمكن قراءة { $folder } أو الكتابة فيه: { $detail }.
home-full = لم تبقَ مساحة لـ { $folder }، لذلك لم يتغيّر شيء. أخلِ بعض المساحة، ثم حاول مرة أخرى.
home-newer = استخدم إصدار أحدث من Watchbook المجلد { $folder }. استخدم ذلك الإصدار. لم يتغيّر شيء.
home-damaged = قُرئ شيء في { $folder } مختلفًا عما كُتب، لذلك لا يُستخدم. انضم من جديد في مجلد فارغ: فكل شيء ما زال لدى الآخرين. ({ $detail })
home-failed = لا يمكن قراءة ما في { $folder } أو الكتابة فيه. لم يتغيّر شيء. حاول مرة أخرى. ({ $detail })

# What does not hold
command-gap = القيود من { $from } إلى { $to } من { $person } ({ $device }) ناقصة، مع أن هذه الملفات تقول إنها تحتوي كل شيء. اطلب تصديرًا جديدًا.
command-gap-one = القيد { $from } من { $person } ({ $device }) ناقص، مع أن هذه الملفات تقول إنها تحتوي كل شيء. اطلب تصديرًا جديدًا.
command-fork = كتب جهاز { $person } ({ $device }) تسلسلين مختلفين ابتداءً من قيده { $number }: نُسخ، أو أُعيد من نسخة احتياطية، أو أُسيء استخدامه. اسأل { $person } عن ذلك.
command-waiting =
    { $count ->
        [zero] لا قيود من { $person } ({ $device }) تستند إلى قيود ليست هنا.
        [one] قيد واحد من { $person } ({ $device }) يستند إلى قيود ليست هنا، لذلك لا يُحتسب بعد. اطلب الملفات الناقصة.
        [two] قيدان من { $person } ({ $device }) يستندان إلى قيود ليست هنا، لذلك لا يُحتسبان بعد. اطلب الملفات الناقصة.
        [few] { NUMBER($count) } قيود من { $person } ({ $device }) تستند إلى قيود ليست هنا، لذلك لا تُحتسب بعد. اطلب الملفات الناقصة.
        [many] { NUMBER($count) } قيدًا من { $person } ({ $device }) تستند إلى قيود ليست هنا، لذلك لا تُحتسب بعد. اطلب الملفات الناقصة.
       *[other] { NUMBER($count) } قيد من { $person } ({ $device }) تستند إلى قيود ليست هنا، لذلك لا تُحتسب بعد. اطلب الملفات الناقصة.
    }
command-part-missing = من التصدير { $number } من { $person } ({ $device }) ينقص الجزء { $missing } من { $parts }. أعطِ كل الأجزاء معًا.

# Answers
command-verify-read = الملفات المقروءة: { NUMBER($files) } (الحزم: { NUMBER($bundles) }، البلاغات: { NUMBER($reports) }، الطلبات: { NUMBER($requests) }، المرفوضة: { NUMBER($refused) }).
command-verify-numbers = القيود: { NUMBER($entries) }، الأحداث: { NUMBER($events) }، الحوادث: { NUMBER($incidents) }، الأجهزة: { NUMBER($devices) }، الملفات المرفقة: { NUMBER($attached) }
command-verify-holds = كل شيء سليم.
command-verify-holds-here = كل ما هو هنا سليم.
command-verify-not = غير سليم ({ NUMBER($count) }):
command-note-report = بلاغ من خارج السجل، وقّعه الجهاز { $device } في { $made }. توقيعه سليم؛ أما من يحمل الجهاز فغير معروف.
command-note-request = طلب انضمام من { $person }. توقيعه سليم. الكلمات المطلوب مقارنتها: { $words }.
command-note-attached =
    { $count ->
        [zero] كل الملفات المرفقة المذكورة موجودة.
        [one] ملف مرفق واحد مذكور لكنه ليس بين هذه الملفات. قد يكون في مكان آخر.
        [two] ملفان مرفقان مذكوران لكنهما ليسا بين هذه الملفات. قد يكونان في مكان آخر.
        [few] { NUMBER($count) } ملفات مرفقة مذكورة لكنها ليست بين هذه الملفات. قد تكون في مكان آخر.
        [many] { NUMBER($count) } ملفًا مرفقًا مذكورة لكنها ليست بين هذه الملفات. قد تكون في مكان آخر.
       *[other] { NUMBER($count) } ملف مرفق مذكورة لكنها ليست بين هذه الملفات. قد تكون في مكان آخر.
    }
command-generate-done = كُتب في { $folder }. الحوادث: { NUMBER($incidents) }، القيود: { NUMBER($entries) }، الملفات: { NUMBER($files) }.
command-merge-done = نُسخ إلى { $folder } من الملفات: { NUMBER($kept) } من { NUMBER($files) }، وهي تحتوي معًا كل شيء (القيود: { NUMBER($entries) }). البقية لا تضيف شيئًا.
command-join-done = الطلب في { $file }. أعطه للشخص الذي دعاك.
command-join-words = قارن هذه الكلمات مع ذلك الشخص: يجب أن تعرض الشاشتان الكلمات نفسها.
command-join-no-invitation = هذا ليس دعوة: { $file }. اسم ملف الدعوة يبدأ بـ «invitation». اطلب دعوة من منسّق.
command-sync-took = استُورد: { $file }، من { $person }، وقت الإنشاء { $made }.
command-sync-report = { $file } بلاغ من خارج السجل. ينتظر شخصًا: تستطيع استيراده نقطة اتصال أو عضو فريق أو منسّق.
command-sync-enrol = { $file } طلب ضمّ { $person }. ينتظر منسّقًا. الكلمات المطلوب مقارنتها: { $words }
command-sync-brought = جديد هنا: القيود: { NUMBER($entries) }، الأحداث: { NUMBER($events) }، الحوادث: { NUMBER($incidents) }.
command-sync-waiting =
    { $count ->
        [zero] لا قيود تنتظر غيرها.
        [one] قيد واحد ينتظر قيودًا لم تصل.
        [two] قيدان ينتظران قيودًا لم تصل.
        [few] { NUMBER($count) } قيود تنتظر قيودًا لم تصل.
        [many] { NUMBER($count) } قيدًا تنتظر قيودًا لم تصل.
       *[other] { NUMBER($count) } قيد تنتظر قيودًا لم تصل.
    }
command-sync-nothing = لا جديد.
command-sync-wrote = وُضع هناك: { $file }
command-sync-removed = أُزيل لأنه لم يعد يقول شيئًا إضافيًا: { $file }
command-sync-left-out =
    { $count ->
        [zero] وُضعت كل الملفات المرفقة هناك.
        [one] تعذّرت قراءة ملف مرفق واحد، لذلك ليس هناك.
        [two] تعذّرت قراءة ملفين مرفقين، لذلك ليسا هناك.
        [few] تعذّرت قراءة { NUMBER($count) } ملفات مرفقة، لذلك ليست هناك.
        [many] تعذّرت قراءة { NUMBER($count) } ملفًا مرفقًا، لذلك ليست هناك.
       *[other] تعذّرت قراءة { NUMBER($count) } ملف مرفق، لذلك ليست هناك.
    }
command-sync-refused = رُفض: { $file }. { $reason }
command-sync-here = الوضع الآن في { $register }. القيود: { NUMBER($entries) }، الأحداث: { NUMBER($events) }، الحوادث: { NUMBER($incidents) }.
command-sync-outside = لا ينتمي هذا الجهاز إلى أي سجل بعد.
command-sync-waits = ينتظر هذا الجهاز الضمّ: حتى ذلك الحين يقرأ ولا يضع شيئًا هناك.
command-sync-out = استُبعد هذا الجهاز من السجل: يواصل القراءة ولا يضع شيئًا هناك.
command-view-counts = { $name }. الحوادث: { NUMBER($incidents) } (المفتوحة: { NUMBER($open) })، الأحداث: { NUMBER($events) } (المنتظرة: { NUMBER($waiting) })
command-view-conflicts = * كُتبت بالتوازي: تبقى عدة نسخ قائمة حتى يحسم أحد الأمر.
command-view-events = الأحداث
command-view-log = ما جرى
command-view-file = الملف: { $name }، الحجم بالبايت { NUMBER($size) }. { $caption }
command-view-not-before = لا يمكن أن يكون هذا الوقت صحيحًا: كان كاتبه قد رأى من قبل شيئًا كُتب في { $before }.
command-standing-withheld = محتواه ليس هنا: محجوب.
command-standing-erased = مُحي محتواه.
command-standing-after_revocation = لا يُحتسب: كُتب بعد استبعاد جهازه.
command-standing-withdrawn = لا يُحتسب: سُحب استيراده.
command-standing-taken_back = لا يُحتسب: تراجع عنه كاتبه.
command-standing-unconfirmed = لا يُحتسب بعد: يجب أن يوافق منسّق ثانٍ.
command-standing-unknown_kind = كتبه إصدار أحدث من Watchbook؛ محفوظ، لكنه غير مفهوم.
command-standing-not_permitted = لا يُحتسب: لم يكن لكاتبه حق فعل ذلك.
command-standing-unreadable = لا يُحتسب: محتواه لا يناسب نوعه.
command-everyone = كل من في السجل
command-kind-bundle = { $file } حزمة قيود.
command-kind-report = { $file } بلاغ من خارج السجل.
command-kind-request = { $file } طلب انضمام.
command-kind-refused = لا يمكن استخدام { $file }.

# Labels
command-label-id = معرّف السجل
command-label-words = للمقارنة
command-label-code = الرمز
command-label-register = السجل
command-label-from = من
command-label-made = أُنشئ
command-label-to = إلى
command-label-number = الرقم
command-label-part = الجزء
command-label-purpose = الغرض
command-label-scope = المحتوى
command-label-tlp = من يراه
command-label-entries = القيود
command-label-events = الأحداث
command-label-incidents = الحوادث
command-label-members = الأعضاء
command-label-attached = المرفقات
command-label-sha256 = الخلاصة
command-label-reference = المرجع
command-label-title = ماذا
command-label-place = المكان
command-label-noticed = لوحظ
command-label-reporter = صاحب البلاغ
command-label-person = الشخص
command-label-contact = الاتصال
command-column-entries = القيود
command-column-person = الشخص
command-column-device = الجهاز
command-column-first = الأول
command-column-last = الأخير
command-column-ref = المرجع
command-column-opened = فُتحت
command-column-class = الدرجة
command-column-state = الحالة
command-column-category = الفئة
command-column-coordinator = المنسّق
command-column-assessed = قُيّمت
command-column-title = العنوان
command-column-conflicts = نسختان
command-column-reported = أُبلغ عنه
command-column-outcome = النتيجة
command-column-place = المكان
command-column-what = ماذا
