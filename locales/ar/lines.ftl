### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = الخط 102: حقوق الطفل (Línea 102)
lines-ar-linea-102-by = فرق من المقاطعات، مع المكتب الحكومي للأطفال
lines-ar-linea-102-note = هذا ليس خطًا للطوارئ.
lines-ar-linea-137-name = الخط 137: العنف الأسري، والعنف الجنسي (Línea 137)
lines-ar-linea-137-by = وزارة العدل (الحكومة)
lines-ar-linea-145-name = الخط 145: الاتجار بالبشر (Línea 145)
lines-ar-linea-145-by = برنامج الإنقاذ الحكومي، مع النيابة العامة
lines-ar-linea-145-note = يعمل هذا الخط مع النيابة العامة، ويمكن أن تؤدي المكالمات إلى تحقيق. يقول المصدر إن ذكر اسمك غير لازم. قد يلزم الانتظار.

## Australia

lines-au-1800respect-name = 1800RESPECT: عنف من الشريك أو الأسرة، والعنف الجنسي
lines-au-1800respect-by = خدمة وطنية تموّلها الحكومة
lines-au-afp-131-237-name = الشرطة الاتحادية الأسترالية (Australian Federal Police): الاتجار بالبشر والعبودية الحديثة
lines-au-afp-131-237-by = الشرطة الاتحادية
lines-au-afp-131-237-note = يمكنك طلب مترجم.

## Brazil

lines-br-disque-100-name = خط الاتصال 100: حقوق الإنسان (Disque 100)
lines-br-disque-100-by = وزارة حقوق الإنسان (الحكومة)
lines-br-disque-100-note = يقول المصدر إن ذكر اسمك غير لازم. يُعطى لمكالمتك رقم.
lines-br-ligue-180-name = خط الاتصال 180: مساعدة للنساء (Ligue 180)
lines-br-ligue-180-by = وزارة المرأة (الحكومة)

## Canada

lines-ca-human-trafficking-hotline-name = الخط الكندي الساخن بشأن الاتجار بالبشر (Canadian Human Trafficking Hotline / Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = منظمة خيرية، The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = يقول الخط إنه ليس من الشرطة. ولا يخبر الشرطة إلا بموافقتك، أو إذا ألزمه القانون بذلك.

## Germany

lines-de-hilfetelefon-116016-name = خط المساعدة بشأن العنف ضد المرأة (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = مكتب اتحادي لشؤون الأسرة (الحكومة)
lines-de-hilfetelefon-116016-note = يساعد أيضًا في حالات الاتجار بالبشر والزواج القسري. ويقول الخط إن ذكر اسمك غير لازم.
lines-de-kok-name = KOK: إيجاد مركز مشورة قريب منك
lines-de-kok-by = شبكة من منظمات مكافحة الاتجار بالبشر
lines-de-kok-note = هذا مكتب. ولا يرد على مدار الساعة.

## Spain

lines-es-016-name = الخط 016: العنف ضد المرأة (Servicio 016)
lines-es-016-by = وزارة المساواة (الحكومة)
lines-es-016-note = يقول المصدر إن المكالمة لا تظهر في فاتورة الهاتف. لكنها يمكن أن تبقى في قائمة المكالمات على الهاتف.
lines-es-amar-dragoste-name = Amar Dragoste: للنساء في البغاء، أو المعرّضات لخطره
lines-es-amar-dragoste-by = جمعية، Amar Dragoste
lines-es-policia-trata-900105090-name = خط الشرطة ضد الاتجار بالبشر (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = الشرطة الوطنية
lines-es-policia-trata-900105090-note = يقول المصدر إن ذكر اسمك غير لازم.

## Ethiopia

lines-et-8797-name = الخط الوطني ضد الاتجار بالبشر (8797)
lines-et-8797-by = وزارة العدل (الحكومة)، مع المنظمة الدولية للهجرة التابعة للأمم المتحدة

## United Kingdom

lines-gb-modern-slavery-helpline-name = خط المساعدة بشأن العبودية الحديثة والاستغلال (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = منظمة خيرية، Unseen
lines-gb-modern-slavery-helpline-note = لا يلزم ذكر اسمك. يسألونك قبل أن ينقلوا كلامك إلى غيرهم. إذا كان شخص في خطر الآن، أو كان طفل معرّضًا للخطر، فقد ينقلونه دون سؤالك.
lines-gb-salvation-army-referral-name = جيش الخلاص (Salvation Army): طريق إلى الدعم
lines-gb-salvation-army-referral-by = جيش الخلاص (The Salvation Army)، منظمة خيرية كنسية، لصالح الحكومة
lines-gb-salvation-army-referral-note = يمكن أن يؤدي هذا إلى النظام الرسمي لمن تعرّضوا للاستغلال. ذلك النظام يحتاج إلى اسمك وموافقتك.

## Greece

lines-gr-ekka-197-name = الخط 197: مساعدة اجتماعية عاجلة (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = المركز الوطني للتضامن الاجتماعي (الحكومة)

## Indonesia

lines-id-kp2mi-migrant-workers-name = حماية العمال المهاجرين الإندونيسيين (KP2MI)
lines-id-kp2mi-migrant-workers-by = وزارة العمال المهاجرين (الحكومة)
lines-id-sapa-129-name = SAPA 129: النساء والأطفال (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = وزارة المرأة والطفل (الحكومة)

## India

lines-in-181-women-name = خط مساعدة النساء 181 (Women helpline 181)
lines-in-181-women-by = الولايات ووزارة المرأة والطفل (الحكومة)
lines-in-181-women-note = يمكنه أن يوصلك بالشرطة أو بمستشفى أو بمحامٍ. ويمكنك السؤال قبل أن يفعلوا ذلك.
lines-in-bba-complaint-cell-name = Bachpan Bachao Andolan: عمل الأطفال والاتجار بالبشر (बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = منظمة للأطفال، Bachpan Bachao Andolan
lines-in-childline-1098-name = خط الأطفال 1098 (Childline 1098, चाइल्डलाइन 1098)
lines-in-childline-1098-by = وزارة المرأة والطفل (الحكومة)

## Italy

lines-it-1522-name = الخط 1522: العنف والملاحقة المتكررة (Numero antiviolenza e stalking)
lines-it-1522-by = إدارة تكافؤ الفرص (الحكومة)
lines-it-numero-verde-antitratta-name = الخط الوطني ضد الاتجار بالبشر (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = إدارة تكافؤ الفرص (الحكومة) وإقليم فينيتو
lines-it-numero-verde-antitratta-note = يقول المصدر إن ذكر اسمك غير لازم. قد لا تصل بعض الهواتف المحمولة إلى هذا الرقم.

## Cambodia

lines-kh-117-police-name = خط الشرطة 117: أشخاص محتجزون بالقوة
lines-kh-117-police-by = الشرطة الوطنية
lines-kh-117-police-note = يقول المصدر إن الخط يعمل أيضًا دون رصيد في الهاتف.
lines-kh-1280-child-name = خط مساعدة الأطفال في كمبوديا (Child Helpline Cambodia)
lines-kh-1280-child-by = منظمة، Child Helpline Cambodia
lines-kh-1280-child-note = هو للأشخاص حتى سن 25 سنة.
lines-kh-aple-name = APLE: استغلال الأطفال جنسيًا
lines-kh-aple-by = منظمة، APLE Cambodia
lines-kh-aple-note = لا يلزم ذكر اسمك. قد يُنقل كلامك إلى الشرطة.

## Lebanon

lines-lb-isf-1745-name = الخط الساخن 1745: العنف الأسري
lines-lb-isf-1745-by = الشرطة (قوى الأمن الداخلي)
lines-lb-isf-1745-note = إذا لم تكن لديك أوراق، يُرجى محاولة الحصول على مشورة من منظمة أولًا.

## Mexico

lines-mx-linea-nacional-trata-name = الخط الوطني ضد الاتجار بالبشر (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = مجلس للمواطنين في مدينة مكسيكو (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP: ضد الاتجار بالبشر
lines-ng-naptip-mobile-by = هيئة حكومية تحقق في الاتجار بالبشر
lines-ng-naptip-mobile-note = هذه الهيئة تعتقل أشخاصًا أيضًا وترفع قضايا إلى المحاكم.

## Netherlands

lines-nl-arbeidsinspectie-name = هيئة العمل: الاستغلال في العمل (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = مفتشو العمل التابعون للحكومة
lines-nl-arbeidsinspectie-note = هم يحققون في الجرائم في العمل.
lines-nl-comensha-name = CoMensha: مكتب مساعدة ضد الاتجار بالبشر
lines-nl-comensha-by = منظمة مستقلة، CoMensha
lines-nl-politie-0900-8844-name = الشرطة، لغير حالات الطوارئ (Politie)
lines-nl-politie-0900-8844-by = الشرطة
lines-nl-politie-0900-8844-note = يقول المصدر إنه يمكنك أولًا التحدث معهم للحصول على معلومات.

## Nepal

lines-np-1145-name = الخط 1145: العنف ضد المرأة (खबर गरौं ११४५)
lines-np-1145-by = اللجنة الوطنية للمرأة (الحكومة)
lines-np-1145-note = عدد قليل من الأشخاص يرد على المكالمات. قد تلزم المحاولة مرة أخرى.

## Philippines

lines-ph-1348-migrant-workers-name = الخط 1348: العمال الفلبينيون في الخارج
lines-ph-1348-migrant-workers-by = وزارة العمال المهاجرين (الحكومة)

## Poland

lines-pl-kcik-name = KCIK: المركز الوطني لمن تعرّضوا للاتجار بالبشر (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = منظمتا La Strada وPoMOC، لصالح الحكومة
lines-pl-kcik-note = يساعد أيضًا من لا يريدون التواصل مع الشرطة أو حرس الحدود.
lines-pl-la-strada-name = La Strada: ضد الاتجار بالبشر (Fundacja La Strada)
lines-pl-la-strada-by = مؤسسة، La Strada

## Portugal

lines-pt-eme-alentejo-name = فريق الدعم ضد الاتجار بالبشر، ألينتيجو (EME Alentejo)
lines-pt-eme-alentejo-by = جمعية، APF
lines-pt-eme-algarve-name = فريق الدعم ضد الاتجار بالبشر، الغارف (EME Algarve)
lines-pt-eme-algarve-by = جمعية، APF
lines-pt-eme-centro-name = فريق الدعم ضد الاتجار بالبشر، الوسط (EME Centro)
lines-pt-eme-centro-by = جمعية، APF
lines-pt-eme-lisboa-name = فريق الدعم ضد الاتجار بالبشر، لشبونة (EME Lisboa)
lines-pt-eme-lisboa-by = جمعية، APF
lines-pt-eme-norte-name = فريق الدعم ضد الاتجار بالبشر، الشمال (EME Norte)
lines-pt-eme-norte-by = جمعية، APF
lines-pt-linha-tsh-name = الخط الوطني لمن تعرّضوا للاتجار بالبشر (Linha nacional de apoio)
lines-pt-linha-tsh-by = فرق دعم، مذكورة في صفحة للحكومة
lines-pt-linha-tsh-note = يقول المصدر إن ذكر اسمك غير لازم.

## Romania

lines-ro-anitp-name = الوكالة ضد الاتجار بالبشر (ANITP Telverde)
lines-ro-anitp-by = وكالة تابعة لوزارة الداخلية، وهي الوزارة المسؤولة عن الشرطة أيضًا

## Türkiye

lines-tr-yimer-157-name = الخط 157: للأجانب، وأيضًا بشأن الاتجار بالبشر (YİMER 157)
lines-tr-yimer-157-by = سلطة الهجرة التابعة للحكومة
lines-tr-yimer-157-note = في حالة الطوارئ يخبر هذا الخط الشرطة بمكانك.

## Ukraine

lines-ua-1547-name = الخط 1547: الاتجار بالبشر والعنف في البيت (Урядова гаряча лінія 1547)
lines-ua-1547-by = مركز الاتصال التابع للحكومة
lines-ua-1547-note = يقول المصدر إن ذكر اسمك غير لازم.
lines-ua-527-name = الخط 527: الاتجار بالبشر، ومشورة للمهاجرين (Національна гаряча лінія 527)
lines-ua-527-by = منظمة، بمساعدة المنظمة الدولية للهجرة التابعة للأمم المتحدة
lines-ua-527-note = يقول المصدر إن ذكر اسمك غير لازم.

## United States

lines-us-ndvh-name = الخط الوطني الساخن بشأن العنف الأسري (National Domestic Violence Hotline)
lines-us-ndvh-by = منظمة ليست جزءًا من الحكومة
lines-us-rainn-name = الخط الوطني الساخن بشأن الاعتداء الجنسي (National Sexual Assault Hotline)
lines-us-rainn-by = منظمة، RAINN

## Vietnam

lines-vn-111-name = الخط 111: الأطفال، والاتجار بالبشر (Tổng đài 111)
lines-vn-111-by = وزارة الصحة (الحكومة)، مع المنظمة الدولية للهجرة التابعة للأمم المتحدة

## South Africa

lines-za-childline-116-name = خط الأطفال في جنوب أفريقيا (Childline South Africa)
lines-za-childline-116-by = منظمة، Childline South Africa
lines-za-childline-116-note = في جنوب أفريقيا، قد يجب على من يعرف بالاتجار بالبشر أن يبلّغ عنه. يمكنك السؤال قبل قول المزيد.
lines-za-gbvcc-name = مركز الاتصال بشأن العنف القائم على النوع الاجتماعي (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = وزارة التنمية الاجتماعية (الحكومة)
lines-za-gbvcc-note = يمكنهم تحويل مكالمتك إلى الشرطة. في جنوب أفريقيا، قد يجب على من يعرف بالاتجار بالبشر أن يبلّغ عنه. يمكنك السؤال قبل قول المزيد.
