# The page that tells what speaks against the register
nav-integrity = سلامة السجل
integrity-title = سلامة السجل
integrity-lead = دفتر القيود موقّع ومتسلسل، لذلك يظهر ما غيّره أحد أو حذفه أو كتبه مرتين. تقول هذه الصفحة ما الذي يظهر هنا.
integrity-fine = لا شيء يدل على خلل في هذا السجل.
integrity-fine-quick = السلاسل سليمة. اقرأ كل قيد للنظر في الأوقات والإيصالات أيضًا.
integrity-alarms = هذا يحتاج إلى تفسير
integrity-alarms-what = لا تحذف شيئًا. احفظ الإثبات إن وُجد، واعرضه على المنسّقين الآخرين، واطلب الملفات من الجميع.
integrity-remarks = يستحق النظر
integrity-remarks-what = قد يكون لكل من هذه سبب بريء: لم يُشارَك كل شيء، أو كانت ساعة خاطئة.
integrity-check = قراءة كل قيد
integrity-check-again = قراءة كل قيد من جديد
integrity-checked =
    { $count ->
        [zero] لم يُقرأ أي قيد.
        [one] قُرئ قيد واحد.
        [two] قُرئ قيدان.
        [few] قُرئت { NUMBER($count) } قيود.
        [many] قُرئ { NUMBER($count) } قيدًا.
       *[other] قُرئ { NUMBER($count) } قيد.
    }
integrity-stop = إيقاف
integrity-proof = حفظ الإثبات
integrity-proof-saved = حُفظ الإثبات. يستطيع من لديه الإثبات أن يتحقق من أن مفتاحًا واحدًا وقّع الاثنين.
integrity-chains = من كتب، وما هو موجود هنا
integrity-chain-person = من
integrity-chain-device = الجهاز
integrity-chain-here = هنا
integrity-chain-here-all = كلها، { $last }
integrity-chain-here-some = حتى { $complete } من { $last }
integrity-chain-seen = رآه الآخرون
integrity-chain-at = آخر كتابة
integrity-chain-out = مستبعد
integrity-code = رمز وضع السجل الآن
integrity-code-what = اطبعه، أو دوّنه على ورق. من يغيّر قيدًا أو يحذفه أو يكتبه بتاريخ سابق بعد ذلك يحصل على رمز آخر.
integrity-find = التحقق من رمز
integrity-find-what = اكتب رمزًا من ورقة أو ملاحظة. إذا كان هذا الجهاز على ذلك الوضع يومًا، فلم يتغيّر منذ ذلك الحين شيء مما سبق تلك اللحظة.
integrity-find-send = تحقّق
integrity-found =
    { $count ->
        [zero] الرمز صحيح. كان السجل على هذا الوضع قبل أي قيد، والوقت { DATETIME($at) }. لم يتغيّر شيء مما قبله منذ ذلك الحين.
        [one] الرمز صحيح. كان السجل على هذا الوضع بعد قيد واحد، وقت كتابته { DATETIME($at) }. لم يتغيّر شيء مما قبله منذ ذلك الحين.
        [two] الرمز صحيح. كان السجل على هذا الوضع بعد قيدين، وقت كتابة آخرهما { DATETIME($at) }. لم يتغيّر شيء مما قبله منذ ذلك الحين.
        [few] الرمز صحيح. كان السجل على هذا الوضع بعد { NUMBER($count) } قيود، وقت كتابة آخرها { DATETIME($at) }. لم يتغيّر شيء مما قبله منذ ذلك الحين.
        [many] الرمز صحيح. كان السجل على هذا الوضع بعد { NUMBER($count) } قيدًا، وقت كتابة آخرها { DATETIME($at) }. لم يتغيّر شيء مما قبله منذ ذلك الحين.
       *[other] الرمز صحيح. كان السجل على هذا الوضع بعد { NUMBER($count) } قيد، وقت كتابة آخرها { DATETIME($at) }. لم يتغيّر شيء مما قبله منذ ذلك الحين.
    }
integrity-not-found = لم يكن هذا الجهاز على هذا الوضع قط. إذا كان الرمز قد دُوّن على هذا الجهاز، فقد تغيّر تسلسله. وإذا دُوّن على جهاز آخر، فتحقق منه هناك، أو استورد أولًا كل شيء من هناك.
field-code = الرمز

# What speaks against it
audit-fork = لدى { $person } (الجهاز { $device }) تسلسلان مختلفان ابتداءً من القيد { $seq }: نُسخ الجهاز أو أُعيد من نسخة احتياطية، أو هناك من يكذب. استبعد الجهاز، وضُمّ جهازًا جديدًا.
audit-rewritten = القيد { $seq } من { $person } (الجهاز { $device }) كما وصل إلى { $by } يختلف عن الموجود هنا: أحد التسلسلين كُتب لاحقًا. اطلب كل شيء من { $by }.
audit-contradiction = القيد { $seq } من { $person } (الجهاز { $device }) له وقت منطقي لا يكتبه أي جهاز نزيه.
audit-lost = فقد هذا الجهاز قيودًا: عدد قيوده التي وصلت إلى { $by } هو { $seen }، وعدد الموجود هنا { $have }. اطلب كل شيء من { $by }، واستورده.
audit-left-out = قيل في ملف من { $by } إنه يحتوي كل شيء، لكن تُركت منه القيود من { $from } إلى { $to } من { $person } (الجهاز { $device }).
audit-gap = القيود من { $from } إلى { $to } من { $person } (الجهاز { $device }) ليست هنا. اطلب ملفًا يحتوي كل شيء.
audit-beyond = وصلت إلى { $by } القيود من { $from } إلى { $to } من { $person } (الجهاز { $device })، وهي ليست هنا. اطلب كل شيء من { $by }.
audit-bundles = الملفات من { $from } إلى { $to } من { $person } (الجهاز { $device }) لم تصل إلى هنا قط. ربما كانت موجّهة إلى آخرين.
audit-back-dated = يقول قيد من { $person } (الجهاز { $device }) إنه كُتب في { DATETIME($at) }، مع أن كاتبه كان قد رأى قبل ذلك شيئًا كُتب في { DATETIME($before) }. كانت الساعة خاطئة، أو اختير الوقت عمدًا.
audit-post-dated = يقول قيد من { $person } (الجهاز { $device }) إنه كُتب في { DATETIME($at) }، وهو وقت لم يأتِ بعد حسب الساعة هنا.
audit-after-revocation =
    { $count ->
        [zero] لا قيود من { $person } (الجهاز { $device }) كُتبت بعد استبعاد الجهاز.
        [one] قيد واحد من { $person } (الجهاز { $device }) كُتب بعد استبعاد الجهاز، ولا يُحتسب.
        [two] قيدان من { $person } (الجهاز { $device }) كُتبا بعد استبعاد الجهاز، ولا يُحتسبان.
        [few] { NUMBER($count) } قيود من { $person } (الجهاز { $device }) كُتبت بعد استبعاد الجهاز، ولا تُحتسب.
        [many] { NUMBER($count) } قيدًا من { $person } (الجهاز { $device }) كُتبت بعد استبعاد الجهاز، ولا تُحتسب.
       *[other] { NUMBER($count) } قيد من { $person } (الجهاز { $device }) كُتبت بعد استبعاد الجهاز، ولا تُحتسب.
    }
