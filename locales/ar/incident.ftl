# One incident
incident-way = مسار الحادثة
incident-passed-over = جرى تخطيها
incident-summary = أين وصلت
incident-not-assessed = لم تُقيَّم بعد
incident-rsit = RSIT
incident-category = الفئة
incident-coordinator = المنسّق
incident-no-coordinator = لا أحد بعد
incident-opened = فُتحت
incident-updated = آخر تغيير
incident-events = الأحداث التي تتكون منها
incident-withheld = ما تقوله ليس على هذا الجهاز
incident-withheld-text = من شارك هذه الحادثة حجب ما تقوله، ومعه حالتها. أما من كتب كل خطوة ومتى فكامل في الأسفل. يمكن أن يأتي ملف لاحق بالباقي.
incident-events-elsewhere = أحداث ليست على هذا الجهاز: { NUMBER($count) }
incident-next-assess = القرار الآن للفريق: هل هي حادثة، ومن أي نوع، وما مدى خطورتها؟
incident-next-assign = لا أحد يقود هذه الحادثة. عيّن المنسّق: شخص واحد في كل مرة.
incident-next-advance = دوّن ما يُنجز، وغيّر الحالة حالما تصل الحادثة إلى الخطوة التالية.
incident-next-settle = وُضعت حالتان في الوقت نفسه. احسم أيتهما المعتمدة.
incident-next-ended = انتهت هذه الحادثة. إذا عادت فأعد فتحها.
incident-next-nothing = يمكنك إضافة ما تعرفه.

# Severity
severity-origin = من أين جاءت الدرجة
severity-by = التقييم: { $person }
severity-overridden = اختيار { $person }: الدرجة { $class } بدلًا من الدرجة المحسوبة { $computed }، والسبب:
severity-computed = حُسبت الدرجة { $class } من ثلاثة عوامل (إصدار المصفوفة { $matrix }):
severity-parts = الأهمية والخسارة معًا تعطيان الدرجة { $loss }، والأثر في المجتمع يعطي الدرجة { $social }. وتُحتسب الأعلى منهما.

# Two versions
versions-chip = نسختان
versions-title = كُتبت مرتين في الوقت نفسه
versions-text = كتب عدة أشخاص دون أن يعلم بعضهم ببعض. كل ذلك محفوظ. تحدثوا معًا، ثم اختر أيها يُعتمد.
versions-count =
    { $count ->
        [zero] لا نسخ: { $field }
        [one] نسخة واحدة: { $field }
        [two] نسختان: { $field }
        [few] { NUMBER($count) } نسخ: { $field }
        [many] { NUMBER($count) } نسخة: { $field }
       *[other] { NUMBER($count) } نسخة: { $field }
    }
versions-base = قبل ذلك: { $said }
versions-shown = (المعروضة حاليًا)
versions-which = أيها يُعتمد؟
versions-both = تدوين غيرها في ملاحظة
versions-both-hint = عندها يُكتب ما قالته في ملاحظة أيضًا، مع من كتبه ومتى.
versions-send = اعتماد
versions-saved = حُسم الأمر. دفتر القيود يحتفظ بها كلها.
versions-others = كُتبت في الوقت نفسه ولم تُختر:
versions-other = – { $said } ({ $person }، { $time })
fault-choose-version = اختر أيها يُعتمد.

# Decisions
decisions-title = القرارات
decisions-second = التقييم الثاني، من الفريق
decisions-first = التقييم الأول، من نقطة الاتصال
decisions-none = لم يقرر الفريق بعد.
decisions-none-here = ليس على هذا الجهاز.

# Second assessment
judge-verdict = ماذا يقرر الفريق؟
judge-reason-hint = ما الذي نظرتم فيه وما الذي رجّح القرار.
judge-again = سبق تقييم هذه الحادثة. يُضاف التقييم الجديد بجانب القديم، ولا يُستبدل شيء.
judge-same-person = أنت أجريت التقييم الأول أيضًا. هذا مسموح؛ ويذكر السجل أن شخصًا واحدًا أجرى التقييمين.
judge-send = توقيع التقييم
judge-saved = حُفظ التقييم الثاني.
fault-choose-verdict = اختر ما يقرره الفريق.
classify-what = ما نوع هذه الحادثة؟
classify-suggested = مقترح بحسب ما اختاره صاحب البلاغ («{ $situation }»). تأكد منه.
classify-category = الفئة
classify-subtype = النوع ضمن الفئة
classify-none = لم يُختر
classify-rsit-class = صنف RSIT
classify-rsit-type = نوع RSIT
classify-rsit-hint = ما تسمّيه به فرق الاستجابة للحوادث فيما بينها. يمكنك تركه فارغًا.
classify-how-bad = ما مدى خطورتها؟
classify-importance = ما أهمية ما تأثر؟
classify-loss = كم تكلّف المؤسسة؟
classify-social = إلى أي مدى يُحَسّ بها خارج المؤسسة؟
classify-importance-short = الأهمية
classify-loss-short = الخسارة
classify-social-short = الأثر في المجتمع
classify-answer-all = أجب عن الأسئلة الثلاثة، فتُحسب الدرجة.
classify-computed = المحسوبة:
classify-other = اختيار درجة أخرى
classify-class = أي درجة تُعتمد؟
classify-class-hint = فقط إذا كنت تعرف شيئًا لا تسأل عنه الأسئلة الثلاثة.
classify-as-computed = كما حُسبت
classify-class-reason = سبب اختيار درجة أخرى
fault-choose-category = اختر فئة.
fault-choose-importance = حدّد مدى أهمية ما تأثر.
fault-choose-loss = حدّد كم تكلّف المؤسسة.
fault-choose-social = حدّد إلى أي مدى يُحَسّ بها خارج المؤسسة.

# State
state-to = إلى أي حالة وصلت؟
state-remark = ما الذي أُنجز
state-remark-hint = كيف تعرف أن هذه الحالة قد تحققت.
state-reason-hint = هذه الخطوة تحتاج إلى سبب: سيسأل عنه أحد ما.
state-happened = متى تحققت فعلًا؟
state-happened-hint = ليس وقت التدوين، فهو يُسجَّل تلقائيًا.
state-send = تغيير الحالة
state-reopen-send = إعادة فتح الحادثة
state-saved = تغيّرت الحالة.
fault-choose-state = اختر الحالة التي وصلت إليها.

# Coordinator
assign-first = يقود الحادثة شخص واحد في كل مرة. من يتولاها؟
assign-hand-over = قيادة هذه الحادثة الآن لدى { $person }. من يتولاها بعد ذلك؟
assign-who = المنسّق الجديد
assign-device = { $roles } · الجهاز { $device }
assign-nobody = لا أحد غيره يستطيع التنسيق: يلزم عضو فريق أو منسّق. ضُمّ أحدهم من صفحة «الأعضاء».
assign-send = تسليم التنسيق
assign-saved = عُيّن المنسّق.
fault-choose-coordinator = اختر من يتولى التنسيق.

# Events and title
add-event-which = أي حدث مشتبه به يتبعها؟
add-event-none = لا ينتظر أي حدث آخر مشتبه به. أجرِ أولًا التقييم الأول لحدث في الوارد.
add-event-send = إضافة الحدث
add-event-saved = أُضيف الحدث.
fault-choose-event = اختر حدثًا.
rename-send = حفظ العنوان
rename-saved = تغيّر العنوان. دفتر القيود يحتفظ بالعنوان القديم.

# Milestones
milestones-title = متى وصلت إلى كل حالة
milestones-state = الحالة
milestones-happened = تحققت
milestones-recorded = دُوّنت

# In how many hands the two assessments were
hands-two = أجرى التقييمين شخصان
hands-one = أجرى التقييمين الشخص نفسه
hands-one-unstated = أجرى التقييمين الشخص نفسه، ولم يُذكر ذلك عند توقيع هذا التقييم
hands-two-unstated = ذُكر أن الشخص نفسه أجرى التقييمين، لكن شخصًا آخر أجرى الأول

# Splitting and merging
merged-chip = تستمر في أخرى
incident-goes-on-in = هذه الحادثة تستمر في
incident-split-off-from = فُصلت عن
incident-joined-by = ما يستمر هنا أيضًا:
incident-next-merged = هذه الحادثة تستمر في حادثة أخرى: اعمل هناك. وما تعرفه عن هذه ما زال بإمكانك تدوينه هنا.
split-incident-text = تبدأ حادثة مستقلة بالأحداث التي تختارها، وتبقى الأحداث الأخرى هنا. وكلتا الحادثتين تذكر ذلك.
split-incident-which = أي أحداث تتبع الحادثة الجديدة؟
split-incident-send = فصل الحادثة
split-incident-saved = الحادثة الجديدة مفتوحة.
merge-text = تبيّن أن الحادثتين واحدة. تستمر هذه في الأخرى، وتنتقل أحداثها إليها. لا يضيع شيء، ويمكن التراجع عن ذلك.
merge-which = في أي حادثة تستمر؟
merge-send = دمج فيها
merge-saved = تستمر هذه الحادثة الآن في الأخرى.
unmerge-text = تستمر هذه الحادثة وحدها من جديد، من حيث توقفت.
unmerge-which = أي أحداث تعيدها الأخرى؟
unmerge-send = التراجع عن الدمج
unmerge-saved = تستمر هذه الحادثة وحدها من جديد.
