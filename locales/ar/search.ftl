# Finding: fields of a query, as people call them
search-field-state = الحالة
search-field-severity = الخطورة
search-field-category = الفئة
search-field-coordinator = المنسّق
search-field-outcome = التقييم الأول
search-field-has = يوجد
search-field-was = وُجد يومًا ما
search-field-title = العنوان
search-field-ref = المرجع
search-field-place = المكان
search-field-reporter = صاحب البلاغ
search-field-opened = وقت الفتح
search-field-reported = وقت الإبلاغ
search-field-updated = آخر تغيير
search-field-events = عدد الأحداث
search-field-danger = أشخاص في خطر
search-field-ongoing = ما زال مستمرًا

# Values
search-state-open = مفتوحة
search-state-ended = منتهية
search-state-waiting = ينتظر من يتولاه
search-state-done = أُنجز
search-severity-none = لم تُقيَّم
search-has-conflict = قيم متعارضة
search-has-coordinator = منسّق
search-has-severity = درجة خطورة
search-has-incident = حادثة
search-was-conflict = قيم متعارضة
search-person-me = أنا
search-person-none = لا أحد
search-time-today = اليوم
search-time-yesterday = أمس
search-time-7d = 7 أيام
search-time-30d = 30 يومًا
search-time-1y = سنة

# What a query does not understand
search-fault-choice = لا توجد القيمة «{ $value }» في الحقل «{ $field }». القيم الممكنة: { $known }.
search-fault-time = «{ $value }» ليس وقتًا. اكتب يومًا (YYYY-MM-DD: 2026-11-21)، أو شهرًا (YYYY-MM: 2026-11)، أو سنة، أو المدة التي مضت: 12h (ساعات)، 7d (أيام)، 2w (أسابيع)، 3m (أشهر)، 1y (سنة).
search-fault-count = «{ $value }» ليس عددًا.
search-fault-order = الحقل «{ $field }» لا يقبل العلامتين < و >. اكتب نقطتين (:).

# The search field of a list
find-label = بحث
find-hint = كلمات، أو شروط مثل state:open أو severity:IV أو opened<7d. علامة الناقص (-) قبل الكلمة أو الشرط تعكس المعنى.
find-quick = الأكثر طلبًا
quick-open = مفتوحة
quick-mine = حوادثي
quick-serious = خطيرة
quick-unassessed = لم تُقيَّم
quick-conflict = متعارضة
quick-waiting = تنتظر
quick-danger = أشخاص في خطر
quick-ongoing = مستمرة
inbox-no-match = لا يوجد حدث يطابق
view-keep = حفظ طريقة العرض
view-keep-title = حفظ طريقة العرض هذه باسم
view-keep-do = حفظ
view-drop = حذف طريقة العرض «{ $name }»
field-view-name = الاسم
field-view-name-hint = يظهر بجانب حقل البحث، على هذا الجهاز فقط.
layout-title = الأعمدة وتباعد الأسطر
layout-columns = الأعمدة
layout-density = الأسطر
density-calm = متباعدة
density-dense = متقاربة
