# The register
register-caption = سجل الحوادث
register-counts = عدد الحوادث في كل وضع
register-open =
    { $count ->
        [zero] لا حوادث مفتوحة
        [one] حادثة مفتوحة واحدة
        [two] حادثتان مفتوحتان
        [few] { NUMBER($count) } حوادث مفتوحة
        [many] { NUMBER($count) } حادثة مفتوحة
       *[other] { NUMBER($count) } حادثة مفتوحة
    }
register-ended =
    { $count ->
        [zero] لا حوادث منتهية
        [one] حادثة منتهية واحدة
        [two] حادثتان منتهيتان
        [few] { NUMBER($count) } حوادث منتهية
        [many] { NUMBER($count) } حادثة منتهية
       *[other] { NUMBER($count) } حادثة منتهية
    }
register-unassessed =
    { $count ->
        [zero] كلها مقيَّمة
        [one] حادثة واحدة لم تُقيَّم
        [two] حادثتان لم تُقيَّما
        [few] { NUMBER($count) } حوادث لم تُقيَّم
        [many] { NUMBER($count) } حادثة لم تُقيَّم
       *[other] { NUMBER($count) } حادثة لم تُقيَّم
    }
register-clear = إلغاء التصفية
register-column-title = الحادثة
register-column-severity = الخطورة
register-column-state = الحالة
register-column-category = الفئة
register-column-coordinator = المنسّق
register-column-opened = فُتحت
register-column-updated = آخر تغيير
register-column-reference = المرجع
register-none = لا يوجد
register-empty = لا حوادث بعد
register-empty-text = تبدأ الحادثة بحدث: يبلغ عنه أحد الأشخاص، فتشتبه نقطة الاتصال في حادثة وتفتحها.
register-to-inbox = عرض الوارد
register-no-match = لا توجد حادثة تطابق
register-no-match-text = احذف كلمة، أو ألغِ التصفية.
register-save-csv = حفظ بصيغة CSV

# Several at once
bulk-begin = اختيار عدة حوادث
bulk-end = إنهاء الاختيار
bulk-choose = اختيار: { $title }
bulk-do = إجراء على المختار
bulk-title = لكل حادثة من الحوادث المختارة
bulk-what = ماذا
bulk-what-note = إضافة ملاحظة
bulk-what-state = تحديد الحالة
bulk-what-coordinator = تعيين المنسّق
bulk-outlook = ما سينتج عن ذلك
bulk-will = سيُنفَّذ
bulk-none = لا تسمح أيٌّ من الحوادث المختارة بذلك. الأسباب مذكورة أدناه.
bulk-send = تنفيذ
bulk-done =
    { $count ->
        [zero] لم يُنفَّذ على أي حادثة.
        [one] نُفِّذ على حادثة واحدة.
        [two] نُفِّذ على حادثتين.
        [few] نُفِّذ على { NUMBER($count) } حوادث.
        [many] نُفِّذ على { NUMBER($count) } حادثة.
       *[other] نُفِّذ على { NUMBER($count) } حادثة.
    }
