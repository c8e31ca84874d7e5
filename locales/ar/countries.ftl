### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = في عام 2022، لم يكن الرقم 911 يعمل في كل مناطق الأرجنتين.
countries-bd-note = يقول أحد المصادر إنه يمكن الضغط على 2 للغة الإنجليزية.
countries-co-note = وجدنا هذا الرقم لمدينة ميديلين. وقد لا يعمل في كل مكان في كولومبيا.
countries-id-note = الرقم 112 يعمل في بعض المناطق فقط.
countries-in-note = في بعض الأماكن، ما زال الناس يستخدمون الرقم 100 للشرطة والرقم 108 للصحة.
countries-ke-note = الرقم 911 مذكور أيضًا.
countries-kh-note = ليس لدينا رقم إسعاف يمكننا عرضه.
countries-et-note = ليس لدينا رقم إسعاف يمكننا عرضه.
countries-lb-note = ليس لدينا رقم إسعاف يمكننا عرضه.
countries-my-note = يقول تقرير من عام 2015 إن الاتصال بالرقم 112 من هاتف محمول يصل إلى المكان نفسه.
countries-ng-note = قد لا يعمل الرقم 112 في كل مكان في نيجيريا.
countries-sa-note = من يردّون يتكلمون العربية غالبًا.
countries-ua-note = ليس لدينا رقم إسعاف يمكننا عرضه.
countries-vn-note = الرقم 112 للبحث والإنقاذ.
countries-za-note = الرقم 112 يعمل من الهواتف المحمولة.
