# The inbox
inbox-report = الإبلاغ عن شيء
inbox-import = استيراد ملف
inbox-caption = الأحداث الواردة، وأولها ما ينتظر من يتولاه
inbox-waiting =
    { $count ->
        [zero] لا ينتظر أي حدث من { NUMBER($all) }.
        [one] حدث واحد من { NUMBER($all) } ينتظر من يتولاه، وهو في الأعلى.
        [two] حدثان من { NUMBER($all) } ينتظران من يتولاهما. الأطول انتظارًا في الأعلى.
        [few] { NUMBER($count) } أحداث من { NUMBER($all) } تنتظر من يتولاها. الأطول انتظارًا في الأعلى.
        [many] { NUMBER($count) } حدثًا من { NUMBER($all) } تنتظر من يتولاها. الأطول انتظارًا في الأعلى.
       *[other] { NUMBER($count) } حدث من { NUMBER($all) } تنتظر من يتولاها. الأطول انتظارًا في الأعلى.
    }
inbox-none-waiting = لا شيء ينتظر. كل الأحداث: { NUMBER($all) }، الأحدث أولًا.
inbox-event = ماذا حدث
inbox-state = الحالة
inbox-place = المكان
inbox-reporter = صاحب البلاغ
inbox-reported = وقت الإبلاغ
inbox-withheld = نصه ليس على هذا الجهاز
inbox-confidential = سري
inbox-unnamed = لم يُذكر اسم
inbox-empty = لم يصل أي حدث بعد
inbox-empty-text = البلاغات التي يسلّمها إليك الناس تأتي في ملفات. والبلاغات التي تُعدّ على هذا الجهاز تظهر هنا تلقائيًا.
no-register = لا ينتمي هذا الجهاز إلى أي سجل بعد
no-register-text = ابدأ سجلًا لمؤسستك، أو انضم إلى سجل بملف الدعوة الذي وصلك.
no-register-start = بدء سجل
no-register-join = الانضمام إلى سجل
flag-danger = أشخاص في خطر
flag-ongoing = ما زال مستمرًا

# How long ago
ago-now = الآن
ago-ahead = حسب ساعة متقدّمة
ago-minute =
    { $count ->
        [zero] قبل أقل من دقيقة
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { NUMBER($count) } دقائق
        [many] قبل { NUMBER($count) } دقيقة
       *[other] قبل { NUMBER($count) } دقيقة
    }
ago-hour =
    { $count ->
        [zero] قبل أقل من ساعة
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { NUMBER($count) } ساعات
        [many] قبل { NUMBER($count) } ساعة
       *[other] قبل { NUMBER($count) } ساعة
    }
ago-day =
    { $count ->
        [zero] قبل أقل من يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { NUMBER($count) } أيام
        [many] قبل { NUMBER($count) } يومًا
       *[other] قبل { NUMBER($count) } يوم
    }
ago-month =
    { $count ->
        [zero] قبل أقل من شهر
        [one] قبل شهر واحد
        [two] قبل شهرين
        [few] قبل { NUMBER($count) } أشهر
        [many] قبل { NUMBER($count) } شهرًا
       *[other] قبل { NUMBER($count) } شهر
    }
ago-year =
    { $count ->
        [zero] قبل أقل من سنة
        [one] قبل سنة واحدة
        [two] قبل سنتين
        [few] قبل { NUMBER($count) } سنوات
        [many] قبل { NUMBER($count) } سنة
       *[other] قبل { NUMBER($count) } سنة
    }
known-day = التاريخ معروف دون الساعة
known-month = الشهر وحده معروف
known-year = السنة وحدها معروفة

# What one can do
doing-title = ما العمل
act-acknowledge = تأكيد الاطلاع
act-answer = إضافة معلومات
act-assess-event = التقييم الأول
act-assess-again = إعادة التقييم
act-open-incident = فتح حادثة
act-join-incident = إضافة إلى حادثة
act-ask = طلب معلومات
act-note-event = إضافة ملاحظة
act-assess-incident = التقييم الثاني
act-advance = تغيير الحالة
act-reopen = إعادة الفتح
act-assign = تعيين المنسّق
act-hand-over = تسليم التنسيق
act-add-event = إضافة حدث
act-note-incident = إضافة ملاحظة
act-rename = تغيير العنوان
act-split-event = فصل حدث آخر
act-split-incident = فصل حادثة
act-merge = دمج في حادثة أخرى
act-unmerge = التراجع عن الدمج
who-can = يمكن لآخرين فعل المزيد هنا:
who-can-alone = يتيح لك دورك قراءة هذا. ويمكن لهؤلاء اتخاذ إجراء:
who-can-people = { $people } ({ $roles })
who-can-roles = لا أحد بعد؛ يلزم أحد هذه الأدوار: { $roles }
form-close = إغلاق
print = طباعة
paper-note = سجل { $register }، وقت الطباعة { $time }، طباعة { $person }
fault-print = لا يستطيع هذا المتصفح طباعة هذه الصفحة. استخدم أمر الطباعة في قائمته.
history-title = ما جرى، خطوة بخطوة
history-count =
    { $count ->
        [zero] لا قيود
        [one] قيد واحد
        [two] قيدان
        [few] { NUMBER($count) } قيود
        [many] { NUMBER($count) } قيدًا
       *[other] { NUMBER($count) } قيد
    }
history-oldest-first = عرض الأقدم أولًا
history-newest-first = عرض الأحدث أولًا

# One event
content-title = البلاغ
source-title = مصدره
source-member = صاحب البلاغ: { $person }، من أعضاء هذا السجل. الجهاز: { $device }.
source-outside = أُعدّ البلاغ على جهاز خارج السجل ({ $device })، واستورده إلى السجل: { $person }. لا أحد هنا يضمن من يحمل ذلك الجهاز. الأصل محفوظ مع توقيعه.
source-reported = وقت الإبلاغ
source-received = وقت الاستيراد
source-acknowledged = وقت الاطلاع
said-yes = نعم
said-no = لا
said-unknown = غير معروف
reporter-hidden = سري. نقطة الاتصال والفريق يعرفان الاسم.
reporter-confidential = سري
report-withheld = البلاغ ليس على هذا الجهاز
report-withheld-text = من شارك هذا الحدث حجب نصه. أما خطواته في الأسفل فكاملة.
question-title = يوجد سؤال لم يُجَب عنه
question-text = لا يمكن اتخاذ قرار قبل الإجابة عنه. إذا عرفت الإجابة بالهاتف فأضفها هنا.
event-incidents-title = هذا الحدث جزء من حادثة
event-incidents-elsewhere = حوادث ليست على هذا الجهاز: { NUMBER($count) }
event-next-acknowledge = هذا بلاغ من شخص ما. اقرأه وأكّد الاطلاع عليه، ليعرف صاحب البلاغ أنه وصلك.
event-next-answer = ننتظر إجابة. أضفها هنا حالما تصلك.
event-next-ask = يلزم المزيد من المعلومات قبل اتخاذ قرار. اطلبها.
event-next-assess = اقرأ البلاغ، ثم قرّر: هل يمكن أن يكون هذا حادثة؟
event-next-open = التقييم الأول يشتبه في حادثة. افتح حادثة للفريق، أو أضف هذا الحدث إلى حادثة مفتوحة.
event-next-nothing = لا شيء ينتظر هنا. ما زال بإمكانك إضافة ما تعرفه.
saved-acknowledged = تم تأكيد الاطلاع. يراه صاحب البلاغ بعد تبادل الملفات التالي.

# Asking and noting
ask-label = سؤالك
ask-hint = سؤال واحد بكلمات بسيطة. يقرؤه صاحب البلاغ على جهازه بعد تبادل الملفات التالي.
ask-send = حفظ السؤال
ask-saved = حُفظ السؤال.
note-label = ملاحظتك
note-hint = ما رأيته أو فعلته أو عرفته. الوقائع أولًا، ثم رأيك فيها.
note-send = حفظ الملاحظة
note-saved = حُفظت الملاحظة.
answer-label = ما تعرفه
answer-hint = إجابة السؤال، أو أي جديد. اذكر من أخبرك، وكيف.
answer-send = حفظ المعلومات
answer-saved = حُفظت المعلومات.

# First assessment
assess-first-title = التقييم الأول
assess-earlier = سابق؛ محفوظ
assess-repeats = يكرّر
assess-again-own = سبق أن قيّمت هذا الحدث. يُضاف التقييم الجديد بجانب القديم، ولا يُستبدل شيء.
assess-again = سبق تقييم هذا الحدث. يُضاف التقييم الجديد بجانب القديم، ولا يُستبدل شيء.
assess-outcome = ماذا تقرّر؟
assess-duplicate-of = أي بلاغ يتحدث عن الأمر نفسه؟
assess-duplicate-of-hint = البلاغات خلال 30 يومًا قبله وبعده، والأقرب زمنًا أولًا.
assess-no-neighbours = لم يُبلَّغ عن أي حدث آخر خلال 30 يومًا، فلا يوجد ما تختاره.
assess-reason-hint = جملتان يفهمهما شخص آخر بعد سنة.
assess-send = توقيع التقييم
assess-saved = حُفظ التقييم الأول.
fault-choose-outcome = اختر قرارك.
fault-choose-duplicate = اختر البلاغ الذي يتحدث عن الأمر نفسه.

# From an event to an incident
open-text = بعد ذلك يجري الفريق التقييم الثاني. يبقى هذا البلاغ كما هو ويُربط بالحادثة.
open-others = هل هناك أحداث أخرى مشتبه بها تتبعها؟
open-send = فتح الحادثة
open-saved = الحادثة مفتوحة.
field-incident-search = البحث عن حادثة مفتوحة
field-incident-search-hint = كلمة من عنوانها، أو رمزها المرجعي، أو منسّقها.
add-to-which = إلى أي حادثة يتبع؟
add-to-more =
    { $count ->
        [zero] لا يوجد غيرها مما يطابق.
        [one] توجد حادثة واحدة أخرى تطابق. اكتب كلمة أخرى لتجد المطلوبة.
        [two] توجد حادثتان أخريان تطابقان. اكتب كلمة أخرى لتجد المطلوبة.
        [few] توجد { NUMBER($count) } حوادث أخرى تطابق. اكتب كلمة أخرى لتجد المطلوبة.
        [many] توجد { NUMBER($count) } حادثة أخرى تطابق. اكتب كلمة أخرى لتجد المطلوبة.
       *[other] توجد { NUMBER($count) } حادثة أخرى تطابق. اكتب كلمة أخرى لتجد المطلوبة.
    }
add-to-none = لا توجد حادثة مفتوحة تطابق.
add-to-send = إضافة إلى هذه الحادثة
add-to-saved = أُضيف الحدث إلى الحادثة.
fault-choose-incident = اختر حادثة.

# Splitting off an event
split-event-text = البلاغ الذي يتحدث عن أمرين يصبح حدثين. يبقى البلاغ نفسه كما هو، ويُنقل إلى الحدث الجديد من أبلغ ومتى.
split-event-what-hint = فقط ما يقوله البلاغ عن الأمر الآخر، بكلماته قدر الإمكان.
split-event-send = فصل الحدث
split-event-saved = الحدث الجديد موجود في الوارد.
event-found-in = وُجد في بلاغ
event-led-to = وُجد في هذا البلاغ أيضًا:

# What does not count, and what is gone
aside-title = هذا لا يُحتسب
aside-after-revocation = كُتب بعد استبعاد جهازه، لذلك لا يظهر في أي قائمة. يمكن للمنسّق أن يحتسبه مع ذلك، من صفحة الأعضاء.
aside-withdrawn = سُحب الاستيراد الذي جاء به، لذلك لا يظهر في أي قائمة. يمكن للمنسّق استعادة الاستيراد، من صفحة الملفات.
aside-taken-back = تراجع عنه كاتبه، لذلك لا يظهر في أي قائمة.
take-back = التراجع عنه
take-back-last = آخر قيد لك هنا:
report-erased = مُحي
report-erased-text = ما أُبلغ عنه زال نهائيًا. ويبقى أنه أُبلغ عنه ومتى، ومن محاه ولماذا: انظر الخطوات في الأسفل.
report-not-counted = البلاغ لا يُحتسب
report-not-counted-text = السبب في الخطوات أدناه.

# Erasing
erase-open = محو ما تقوله القيود
erase-text = لما لا يجوز الاحتفاظ به: كلمات وملفات ما كان ينبغي أن تُكتب. يبقى في دفتر القيود من كتب القيد ومتى، ومن محاه ولماذا.
erase-which = أي قيود؟
erase-takes-report = يذهب معه كل ما أُبلغ عنه، وملفاته أيضًا: لن يمكن بعد ذلك قراءة موضوع الحدث.
erase-takes-incident = يذهب معه المرجع والعنوان، وما يبيّن أي أحداث تتبع الحادثة، إلا إذا ذكر ذلك قيد لاحق.
erase-takes-effect = ما قرّره أو غيّره لا يُحتسب بعد ذلك.
erase-do = محو…
erase-title =
    { $count ->
        [zero] لا قيود لمحو ما تقوله
        [one] محو ما يقوله قيد واحد؟
        [two] محو ما يقوله قيدان؟
        [few] محو ما تقوله { NUMBER($count) } قيود؟
        [many] محو ما يقوله { NUMBER($count) } قيدًا؟
       *[other] محو ما يقوله { NUMBER($count) } قيد؟
    }
erase-explain = تُحذف كلمات هذه القيود وملفاتها هنا، وعلى كل جهاز يستورد ملفك التالي. لا يستطيع أحد استعادتها. ولا يمكن استرجاع الملفات التي صُدِّرت من قبل: من لديه ملف منها يستطيع أن يقرأ ذلك فيه.
erase-yes = محو نهائي
erase-done = تم الحفظ. إذا كان يجب أن يوافق منسّقان، فهذا ينتظر الثاني.
