"use strict";(()=>{var Le="ؐ-ًؚ-ٰٟۖ-ۜ۟-۪ۤۧۨ-ۭ",Ce="­؜᠎​-‏‪-‮⁠-⁤⁦-⁩\uFEFF";var Pn=new RegExp(`[${Le}${Ce}${"ـ"}]`,"gu"),de={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ی:"ي",ې:"ي",ک:"ك",ڪ:"ك",گ:"غ",ڨ:"ق",ڭ:"ك",ڤ:"ف",پ:"ب",چ:"ج",ہ:"ه",ة:"ه"},He=new RegExp(`[${Object.keys(de).join("")}]`,"gu"),Mn=/[\u0660-\u0669\u06F0-\u06F9]/gu,ue=e=>e.replace(Mn,n=>String((n.codePointAt(0)??0)&15)),pe=e=>Fn(e)?In(e):On(e),Nn=/^[\u0621-\u063A\u0641-\u064A ]*$/u,Fn=e=>Nn.test(e),In=e=>e.replace(He,n=>de[n]??n),On=e=>ue(e.normalize("NFKC")).replace(Pn,"").replace(He,n=>de[n]??n).toLowerCase().normalize("NFKC"),ve=e=>e.replace(/[ؤئء]/gu,n=>n==="ؤ"?"و":n==="ئ"?"ي":"");var Ln=new Intl.PluralRules("ar"),ge=(e,n,t)=>n[Ln.select(e)].replace("{n}",t(e));var z=["source","tag","person","place"];var x=e=>ve(pe(e).replace(/[ؤئء](?=و)/gu,"و")),B=e=>x(e).split(/\s+/u).filter(n=>n!=="");var Cn=[{name:"أفعال",ways:[[/^(.)ا(.)$/u,"ا$1وا$2"],[/^(.)(.)(.)$/u,"ا$1$2ا$3"],[/^(.)(.)(.)ه$/u,"ا$1$2ا$3"],[/^(.)(.)$/u,"ا$1$2ا$2"]],singulars:`
سعر مرض طفل سيد نفق نهر شجرة سور برج باب سوق قلم علم قمر خبر خطر ضرر سبب هدف طرف ولد عمل فعل قول مال حال نوع
لون عام وقت زمن حدث رقم عدد قسم ثلث ربع صنف شكل جسم جسد قدم سن روح حزب لغم فرد شخص حكم لحن بحث ربح سلك سمك
بقرة غنم حجر بطل سر عيد دين حبر صوت فكرة حلم حزن فرح عرس فلك مطر موجة كوخ ثوب لقب ورقة قطب قسط كيس طن متر ميل
حوض زوج جد عم خال جيل سلف مثل غرض دور نور حطب سفر هرم نصب ضلع شعر لوح كبد كتف ورم مصل عرض طبق عشب زهرة فيل ضرس
طور طوق عذر عرف عرق عمق قدر قفص قفل قوس كوب نسل نفر نمط وتر وجع وحل وسط وصل وطن وكر وهم سحر سرب شبح شبر شوط
صنم غلط فخذ لغز
`},{name:"فعول",ways:[[/^(.)(.)(.)$/u,"$1$2و$3"],[/^(.)(.)$/u,"$1$2و$2"]],singulars:`
قلب حرب شيخ جسر حد سد بيت بنك سجن شهر قرن عقد عهد عصر عين وجه نفس جيش حصن درع سيف شعب حق شرط بند حرف درس فصل
بحث رسم دين قرض ألف نفط حقل خط لحم طير خيل لص نجم ملك رمز طقس وفد ضيف حل جرح قبر نعش غيم ثلج ضغط قيد ظرف عرض
كنز قصر أصل فرع جذر ذيل نص سهل كهف سم وعد جهد فحم فن ظهر أنف بطن جلد أسد نمر قرد عجل صقر نسر سقف شرخ صدع صف
عرش قعر كسر ميل هم وحش دعم ذنب زخم سبت سطح سطر صرح طرد طعن فرق
`},{name:"فعل",ways:[[/^(.)(.)ه$/u,"$1$2$2"],[/^(.)(.)[اوي](.)ه?$/u,"$1$2$3"],[/^(.)(.)(.)ه$/u,"$1$2$3"]],singulars:`
كتاب جديد سفينة مدينة قرية دولة طريق جزيرة غرفة نظام فرقة فريق أسرة أمة صحيفة صورة قصة سلعة قطة تربة حجة تهمة
قمة هدنة خطة فرصة جثة سحابة نسبة حصة خيمة رخصة كتلة سبيل إطار شقة مهنة قيمة حقبة منحة محنة كلفة علبة لحية نسخة
صيغة حقنة نخبة
`},{name:"أفعلة",ways:[[/^(.)(.)ا$/u,"ا$1$2يه"],[/^(.)(.)[اي]\2$/u,"ا$1$2ه"],[/^(.)(.)[اي](.)$/u,"ا$1$2$3ه"]],singulars:`
وباء دواء غذاء طعام شراب سلاح جهاز نظام لواء جواب حصان دليل لباس حذاء جناح وعاء حزام شعاع مثال رصيد رغيف سياج
لسان نسيج عتاد غلاف نشاط وسام رباط رصيف زقاق شريط ضريح
`},{name:"أفعلاء",ways:[[/^(.)(.)ي\2$/u,"ا$1$2ا"],[/^(.)(.)ي$/u,"ا$1$2يا"],[/^(.)(.)ي(.)$/u,"ا$1$2$3ا"]],singulars:`
صديق قريب طبيب نبي غني قوي ذكي شقيق وصي ولي بريء ثري غبي شقي
`},{name:"فعال",ways:[[/^(.)(.)(.)ي$/u,"ا$1$2ا$3"],[/^(.)(.)(.)ه?$/u,"$1$2ا$3"]],singulars:`
تركي كردي بنت رجل بلد بحر جبل محل مقر أثر ليلة عظم رمح ألف ثمرة كلب إبل أرض لجنة أمل ألم جرح ريح مهمة خيمة حبل
هضبة قلعة أذن شفة ذئب ممر
`},{name:"أفعل",ways:[[/^(.)(.)(.)$/u,"ا$1$2$3"],[/^(.)(.)ا(.)$/u,"ا$1$2$3"]],singulars:`
سقف شهر عين رجل نفس حرف سهم خطأ ضلع ذراع نبأ سطح سطر
`},{name:"فواعل",ways:[[/^(.)ا(.)(.)ه?$/u,"$1وا$2$3"]],singulars:`
شاطئ جائزة عاصمة عاصفة قاعدة باخرة شارع جامع حادث حادث كارثة عائلة عاقبة فائدة فاكهة ماعز حاجز عائق قارب طاقم
طائفة دائرة حافز هاتف كادر ساحل نافذة طابق عاطفة ثانية ضاحية ناحية قافلة عامل دافع مانع هاجس طابع شاغر كاهل
جانب خاتم قالب قائمة لائحة ماشية حاضنة سائل عائد عاتق فاجعة فاصل لاصق نادرة
`},{name:"فعائل",ways:[[/^(.)(.)[ايو](.)ه?$/u,"$1$2اي$3"]],singulars:`
جريمة حريق كنيسة كتيبة فصيل قبيلة وثيقة رسالة وسيلة جريدة قصيدة نتيجة ضريبة خزينة بضاعة حديقة عروس هزيمة جنازة
وظيفة حقيبة شريحة قذيفة مضيق سفينة مسألة ذخيرة وديعة حصيلة طبيعة خسارة فضيحة مصيبة غنيمة عزيمة حقيقة دقيقة
فصيلة فضيلة ركيزة ذريعة رهينة ستار شعيرة بديل مدينة مصير كمين
`},{name:"مفاعل",ways:[[/^(.)(.)(.)(.)ه?$/u,"$1$2ا$3$4"]],singulars:`
معرض قنبلة ملعب مدرسة محكمة منطقة معبر منزل مبنى مسجد معبد مصنع معمل متجر مصرف مكتب مركز معهد متحف مسرح موقع
موضع موقف مورد مصدر مرجع مبلغ مكسب مطلب مطعم مقعد مقطع منصب منبر مشهد معدن معلم مشكلة مصلحة مرحلة معركة مجزرة
مجلس محور مدفع مدخل مخرج مخزن منفذ موسم أغنية منهج تجربة مزرعة أرملة عنصر زورق مركب مذهب فتوى مقبرة كوكب جوهرة
نيزك مسكن مقهى فندق مطبخ كرسي معنى مرصد مفصل مرتبة سحلية إصبع ثعلب أفعى جمرك مخلب مذبحة مدرج مسلك مسعى مشفى
مظهر معقل ملحق ملمح منجم منظر دعوى مرسى مشرب هيكل جدول جمجمة خنجر خندق درهم دفتر سلسلة سنبلة عسكر عقرب فهرس
`},{name:"مفاعيل",ways:[[/^(.)(.)(.)[اوي](.)ه?$/u,"$1$2ا$3ي$4"]],singulars:`
مشروع إقليم ميدان موضوع معيار مفهوم مفتاح مقياس مسمار مصباح محصول مرسوم أسبوع إعصار بركان دستور تقرير صندوق
مليون أنبوب بستان أسطول سلطان تمثال تلميذ عنوان شيطان تدبير تصريح تفصيل تقليد تعليم تكليف برميل قنطار منظار
متراس مجهول محراب مخطوط مزمار مقدار مكتوب منديل منشور منطاد مولود ينبوع تحويل تسجيل تعبير جرثومة جمهور
`},{name:"فعلاء",ways:[[/^(.)(.)ي(.)$/u,"$1$2$3ا"],[/^(.)ا(.)(.)$/u,"$1$2$3ا"]],singulars:`
وزير سفير زعيم خبير شريك عميل وكيل أمير فقير شهيد حليف عالم شاعر أديب مدير قديم سجين رقيب نقيب عميد عقيد خفير
زميل نظير دخيل نزيل غريم جاهل عاقل ناشط نشيط خطيب رفيق
`},{name:"فعّال",ways:[[/^(.)ا(.)(.)$/u,"$1$2ا$3"]],singulars:`
تاجر عامل طالب حاكم ساكن حارس ضابط سارق راكب سائح حافظ صانع زارع
`},{name:"فعلة",ways:[[/^(.)ا(.)(.)$/u,"$1$2$3ه"]],singulars:`
طالب قاتل وارث جاهل حافظ
`},{name:"فعلى",ways:[[/^(.)(.)ي(.)$/u,"$1$2$3ي"]],singulars:`
قتيل جريح أسير مريض
`},{name:"فعالى",ways:[[/^(.)(.)ي(.)ه?$/u,"$1$2ا$3ي"]],singulars:`
قديم يتيم
`},{name:"فعايا",ways:[[/^(.)(.)يه$/u,"$1$2ايا"]],singulars:`
ضحية قضية هدية خلية وصية سرية رعية شظية
`},{name:"فعلان",ways:[[/^(.)(.)ي?(.)$/u,"$1$2$3ان"]],singulars:`
بلد فتى خليج قميص قضيب غدير عريس
`}],Hn=`
مباراة مباريات
صاروخ صواريخ
زلزال زلازل
أجنبي أجانب
عربي عرب
رئيس رؤساء
عضو أعضاء
حاج حجاج حجيج
قاض قضاة قاضي
داعية دعاة
راع رعاة راعي
غاز غزاة
قائد قادة قواد
سيد سادة
زائر زوار
نائب نواب
ثائر ثوار
جندي جنود
شرطي شرطة
عدو أعداء
قريب أقارب
جار جيران
أخ إخوة
أب آباء
ابن أبناء
أم أمهات
امرأة نساء نسوة
شاب شباب شبان
شيخ مشايخ
كبير كبار
صغير صغار
طويل طوال
حي أحياء
طريق طرقات
صحراء صحارى
ميناء موانئ
مرفأ مرافئ
جدار جدران
مبنى مبان
ملجأ ملاجئ
مبدأ مبادئ
ميزان موازين
فيلم أفلام
خطر مخاطر
أمر أوامر
يوم أيام
سنة سنوات سنين
زمن أزمنة
ليلة ليالي
موعد مواعيد
تاريخ تواريخ
جزء أجزاء
رأس رؤوس
يد أيدي أياد
دم دماء
رئة رئات
هجوم هجمات
قوة قوات
إنسان ناس
قانون قوانين
أغنية أغان
لغة لغات
سؤال أسئلة
برنامج برامج
دخل مداخيل
بئر آبار
مادة مواد
حبة حبوب
نخلة نخيل
أرض أراضي
حجر حجارة
فتاة فتيات
فتى فتية
يتيم أيتام
جاسوس جواسيس
خائن خونة
كأس كؤوس
ناد نادي أندية نواد
شاهد شهود
قيصر قياصرة
إمبراطور أباطرة
إمام أئمة
قس قساوسة
راهب رهبان
فيلسوف فلاسفة
أستاذ أساتذة
تلميذ تلامذة
محام محامي
دكتور دكاترة
صيدلي صيادلة
رأي آراء
فئة فئات
ثوب ثياب
لباس ملابس
حاسوب حواسيب
قناة قنوات
اسم أسماء
رائد رواد
عملاق عمالقة
ملاك ملائكة
تكلفة تكاليف
فاتورة فواتير
سلة سلال
بندقية بنادق
رصاصة رصاص
سلم سلالم
واد وادي أودية وديان
تل تلال
مقهى مقاه
حائط حيطان
دكان دكاكين
راع رعاة
حفيد أحفاد
نموذج نماذج
معنى معان
سمة سمات
صفة صفات
ميزة مزايا
نية نوايا نيات
شعور مشاعر
ظل ظلال
ضوء أضواء
نار نيران
شمعة شموع
زاوية زوايا
يهودي يهود
روسي روس
أمريكي أمريكان
إفريقي أفارقة
ألماني ألمان
أفغاني أفغان
شيعي شيعة
شأن شؤون
مكافأة مكافآت
ثانية ثوان
واقعة وقائع
ضاحية ضواح
ناحية نواح
ماشية مواش
فخ فخاخ
زهرة زهور
وردة ورود
بذرة بذور
فيل فيلة
قرد قردة
أفعى أفاع
طائر طيور
دجاجة دجاج
حمار حمير
خروف خراف خرفان
سمسار سماسرة
قرصان قراصنة
مرتزق مرتزقة
وريث ورثة
رفيق رفاق
بائع باعة
هاو هواة
طاغية طغاة
عمود أعمدة
قرد قردة
ماء مياه
مسعى مساع
مشفى مشاف
ميثاق مواثيق
نقص نواقص
نية نوايا
ردة ردود
زي أزياء
صاحب أصحاب
طبلة طبول
عبء أعباء
فرق فوارق
قائد قواد
كابوس كوابيس
مرسى مراس
تابوت توابيت
دينار دنانير
مرآة مرايا
`,fe=new Map([...Cn.flatMap(({ways:e,singulars:n})=>B(n).map(t=>[kn(t,e),t])),...Hn.split(`
`).flatMap(e=>{let[n="",...t]=x(e).split(" ");return t.map(s=>[s,n])})]),vn=new Set(fe.values());function kn(e,n){let[t,s]=n.find(([r])=>r.test(e))??[/$/u,""];return e.replace(t,s)}var Y=new Set(B(`
الله
إله
والد
والدة
والي
بالغ
بالون
بالستي
باليستي
باليه
فالنسيا
ألماني
ألمانيا
ألبانيا
ألباني
إلكتروني
التزام
التهاب
التقاء
إلغاء
إلزام
ألعاب
ألوان
آلاف
آلة
وحدة
فلسطين
فلسطيني
حسين
ياسين
بحرين
قانون
تلفزيون
تلفزيوني
مليون
هارون
زيتون
تفاهم
مساهم
تراكم
متراكم
إنترنت
حياة
بنات
ذات
نبات
إثبات
ثبات
مياه
انتباه
اتجاه
تجاه
شفاه
رفاه
نزيه
فقيه
وجيه
توجيه
تنبيه
تشويه
تشبيه
شبيه
كريه
ترفيه
لبنان
إيران
لقاء
`)),me=new Set(B(`
جامعة
مدرسة
مكتبة
منطقة
محكمة
عملة
عملية
شركة
حركة
حملة
كلمة
خدمة
صحيفة
جمعية
شخصية
نسبة
جهة
لجنة
حكومة
قضية
علاقة
قناة
مسؤولية
إنسانية
جنسية
ميزانية
اتفاقية
جمهورية
كلية
بلدية
مديرية
مجموعة
مؤسسة
سلطة
حملة
قاعدة
دائرة
عاصمة
جائزة
طائرة
باخرة
كارثة
مجلة
صفقة
فئة
مرحلة
نقطة
غرفة
دورة
فكرة
مهمة
أسرة
عائلة
طاقة
ثورة
مبادرة
مقابلة
محافظة
معاهدة
مقاطعة
مقاومة
ممثلة
مظاهرة
مسيرة
بعثة
ورشة
ندوة
جلسة
قمة
جولة
درجة
ساعة
ساحة
حالة
حاجة
رسالة
وحدة
راية
دراسة
سياسة
رياضة
تجارة
زراعة
صناعة
سياحة
ثقافة
رحلة
حفلة
دولة
مدينة
سنة
`)),ke=/^ا(?:عب|جي|يح|حق|فت|سلك|زم|هوت|تيني|مرك)/u;var De={يناير:1,ينايير:1,"كانون الثاني":1,"كانون ثاني":1,"كانون الثّاني":1,جانفي:1,جانفى:1,فبراير:2,فبرائر:2,شباط:2,فيفري:2,فيفرى:2,فيفيري:2,آذار:3,أبريل:4,إبريل:4,أفريل:4,أبرل:4,أيار:5,مايو:5,مايس:5,يونيو:6,حزيران:6,يوليو:7,يوليوز:7,تموز:7,جويلية:7,جويليا:7,أغسطس:8,اغستس:8,أغسطوس:8,أوغسطس:8,غشت:8,أغشت:8,سبتمبر:9,شتنبر:9,شتمبر:9,سبتمبير:9,سيبتمبر:9,أيلول:9,أكتوبر:10,أكتوبير:10,أوكتوبر:10,"تشرين الأول":10,"تشرين أول":10,نوفمبر:11,نوفمبير:11,نونبر:11,نوفنبر:11,"تشرين الثاني":11,"تشرين ثاني":11,ديسمبر:12,دسمبر:12,ديسمبير:12,ديسنبر:12,دجنبر:12,دجمبر:12,"كانون الأول":12,"كانون أول":12},ye={مارس:3,نيسان:4,ماي:5,جوان:6,أوت:8,يونيه:6,يوليه:7};var Dn=[...Object.entries({...De,...ye}),["آب",8]].map(([e,n])=>[x(e),n]),_n=new Set([...Object.keys(ye),"آب"].map(x)),H=(e,n,t)=>{let s=he(n),r=t===void 0?void 0:_e.get(`${s} ${he(t)}`),o=r??_e.get(s);if(!(o===void 0||r===void 0&&_n.has(s)&&!Ue(e)&&!Ue(t)))return`month${String.fromCharCode(96+o)}`},he=e=>e.replace(/^(?:[وفبلك]?ال|لل)(?=..)/u,""),_e=new Map(Dn.map(([e,n])=>[e.split(" ").map(he).join(" "),n])),Ue=e=>e!==void 0&&/^\d{1,4}$/u.test(e);var Un=`
صحفي صحافي
صحفية صحافية
أوروبي أوربي
أوروبا أوربا
أنجيلا أنغيلا
غوغل جوجل قوقل كوكل google
فيسبوك فايسبوك فسبوك facebook
تويتر تويتير twitter
يوتيوب youtube
واتساب واتسآب واتسب whatsapp
إنستغرام انستجرام إنستقرام انستاغرام instagram
آيفون ايفون iphone
مايكروسوفت ميكروسوفت microsoft
أمازون امازون amazon
سامسونغ سامسونج samsung
بوينغ بوينج boeing
إيرباص ايرباص airbus
إنجلترا إنكلترا انغلترا england
إنجليزي إنكليزي انغليزي
أنغلو أنجلو أنكلو
غيبوتي جيبوتي
نتنياهو نتانياهو netanyahu
أردوغان أردوجان أردغان أوردوغان erdogan
أوغلو أوغلي
داود داوود
سيرغي سيرجي سرغي سيرغيي
بيونغ بيونج بيونق
يانغ يانج يانق
بيونغيانغ بيونجيانج بيونغيانج pyongyang
هونغ هونج
كونغ كونج
هونغكونغ هونجكونج
أمريكي أميركي
أمريكا أميركا
أمريكان أميركان
باليستي بالستي
مورينيو مورينهو مورينو mourinho
فيينا فينا
ترامب ترمب trump
بايدن بايدين biden
أوباما اوباما obama
بوتين putin
زيلينسكي زيلنسكي زيلينسكى zelensky
لافروف lavrov
كيري kerry
كلينتون كلنتون clinton
ميركل ميركيل merkel
ماكرون macron
هولاند أولاند hollande
ساركوزي sarkozy
غوتيريش جوتيريش غوتيريس جوتيريس guterres
غراندي جراندي
غرينتش جرينتش
غوانتانامو جوانتانامو غوانتنامو
غاز جاز
شيكاغو شيكاجو
كونغو كونجو
أنغولا أنجولا
غانا جانا
سنغافورة سنجافورة سنغافوره
بلغاريا بلجاريا
هنغاريا هنجاريا
يوغسلافيا يوجوسلافيا يوغوسلافيا
موغاديشو مقديشو مقديشيو
أديس اديس
إثيوبيا أثيوبيا
تيغراي تيجراي تيقراي
بنغلاديش بنجلاديش بنغلادش
كازاخستان قازاخستان كازخستان
قرغيزستان قيرغيزستان قرغيزيا
طشقند تاشكند
أوزبكستان أوزبكستان
تشيلي شيلي
أستراليا استراليا
نيوزيلندا نيوزيلاندا نيوزلندا
هولندا هولاندا
سويسرا سويسره
واشنطن واشنطون washington
نيويورك newyork
كاليفورنيا california
فيرجينيا فرجينيا
تكساس texas
فلوريدا فلوريده florida
طوكيو tokyo
شنغهاي شنجهاي شانغهاي
بكين بيجين beijing
سيؤول سيول سول
برشلونة برشلونا barcelona
ليفربول liverpool
تشيلسي تشلسي chelsea
مانشستر manchester
أرسنال آرسنال arsenal
يوفنتوس جوفنتوس juventus
رونالدو ronaldo
ميسي messi
ديمقراطي ديموقراطي
ديمقراطية ديموقراطية
تكنولوجيا تكنلوجيا
تلفزيون تليفزيون تلفاز
تليفون تلفون
دكتور دكتوراه
بترول بتروليوم
ميليشيا مليشيا
بروتوكول برتوكول
استراتيجي إستراتيجي ستراتيجي
أيديولوجيا إيديولوجيا
كورونا كورنا corona
كوفيد covid
إيبولا ابولا ebola
أوبك اوبيك opec
ناتو النيتو nato
يونسكو اليونيسكو unesco
يونيسف اليونيسيف unicef
فيفا fifa
ناسا nasa
إنتربول انتربول
داعش isis
خامنئي خامنائي خاميني khamenei
روحاني rouhani
قذافي القدافي
سيسي sisi
أسد assad
`,F=new Map(Un.split(`
`).flatMap(e=>{let[n,...t]=e.split(" ").map(s=>x(s).replace(/^ال/u,""));return n===void 0?[]:[n,...t].map(s=>[s,n])}));var Bn=new Map([["عبد","عبد"],["ابو","ابو"],["ابي","ابو"],["ابا","ابو"]]),Be=new Set(x(`
فيس بوك
فايس بوك
يو تيوب
واتس اب
انستا غرام
سناب شات
تيك توك
لينكد ان
بيونغ يانغ
هونغ كونغ
نيو يورك
سان فرانسيسكو
كيب تاون
كوالا لمبور
بور سعيد
بورت سودان
حضر موت
بعل بك
بيت لحم
سوبر ماركت
كهرو مغناطيسي
راس مال
راس مالي
`).split(`
`).filter(e=>e.includes(" "))),Wn=new Set([...Be].map(e=>e.replace(" ",""))),jn=new Map([["اف","f"],["ام","m"],["بي","b"],["سي","c"],["تي","t"],["اس","s"],["كي","k"],["سو","su"],["سوخوي","su"],["ميغ","mig"],["ميج","mig"]]),We=(e,n)=>{let t=Bn.get(e.replace(/^[وفبلك](?=ابو|ابي|ابا|عبد)/u,""));if(t!==void 0&&/^[\u0621-\u064A]{3,}$/u.test(n))return`${t}${n.replace(/^ال/u,"")}`;if(/^\d{1,4}$/u.test(n)){let r=jn.get(e)??(/^[a-z]{1,4}$/u.test(e)?e:void 0);return r===void 0?void 0:`${r}${Gn(n)}`}let s=`${F.get(e)??e} ${F.get(n)??n}`;return Be.has(s)?je(s.replace(" ","")):void 0},Gn=e=>e.replace(/\d/gu,n=>String.fromCharCode(97+Number(n))),X=e=>{let[,n]=Qn.exec(e)??[];return n!==void 0?`عبد${n}`:Wn.has(e)?je(e):void 0},Qn=/^عبدال(.{2,})$/u,je=e=>F.get(e)??e;var Ve=1,J="ٮ";var v=e=>x(e).match(Vn)??[],Vn=/[\p{L}\p{M}]+|[0-9]+/gu;var qe=(e,n)=>{let t=W(n);return Ee(e).map(s=>We(s,t)).find(s=>s!==void 0)};var C=e=>qn.test(e)?Kn(Ee(e).flatMap(n=>[Qe(n),.../...ان$/u.test(n)?[Qe(n.slice(0,-2))]:[]])):[zn(e)],qn=/[\u0621-\u064A]/u,Kn=e=>[...new Set(e)],zn=e=>{if(/^[0-9]/u.test(e))return e.replace(/^0+(?=[0-9])/u,"");let n=e.normalize("NFD").replace(/\p{M}/gu,""),t=F.get(n);return t!==void 0?X(t)??t:n.length>4&&/[a-rt-z]s$/u.test(n)?n.slice(0,-1):n};var W=e=>Ee(e)[0]??e,Ee=e=>{if(Ge(e))return[e];let[,n,t]=Yn.exec(e)??[];if(t!==void 0)return[n!==void 0&&ke.test(t)?`ل${t}`:t];let s=[e];for(let r=e;/^[وفبلك]/u.test(r)&&r.length>$e&&s.length<3&&(r=r.slice(1),s.push(r),!Ge(r)););return s},Yn=/^[وف]?(?:[بك]?ال|(لل))(.{2,})$/u,Ge=e=>{if(Y.has(e)||F.has(e))return!0;let n=e.length>$e?Ke(e):e;return n.length>$e&&Y.has(n)},$e=3;var Qe=e=>{let n=X(e);if(n!==void 0)return n;let t=Ke(e),s=F.get(e)??F.get(t)??t;return X(s)??s},Ke=e=>{let n=e,t=!0;for(let s=0;s<5;s++){let r=t?fe.get(n):void 0;if(r!==void 0&&(t=!1,n=r),Xn(n))return n;let o=Jn(n);if(o===n)return n;n=o}return n},Xn=e=>Y.has(e)||me.has(e)||F.has(e),Jn=e=>{for(let{ending:n,least:t,feminine:s}of Zn){if(!e.endsWith(n)||e.length-n.length<t)continue;let r=e.slice(0,-n.length);return n==="ين"&&/^ت..$/u.test(r)?e:s&&me.has(`${r}ه`)?`${r}ه`:r}return e},Zn=[{ending:"هما",least:3,feminine:!1},{ending:"ها",least:3,feminine:!1},{ending:"هم",least:3,feminine:!1},{ending:"هن",least:3,feminine:!1},{ending:"كم",least:4,feminine:!1},{ending:"نا",least:4,feminine:!1},{ending:"ات",least:3,feminine:!0},{ending:"ون",least:3,feminine:!1},{ending:"ين",least:3,feminine:!1},{ending:"وا",least:3,feminine:!1},{ending:"ه",least:3,feminine:!1},{ending:"ت",least:3,feminine:!0}];var ur=new Intl.Collator("ar",{numeric:!0,sensitivity:"variant"});var gr=new TextDecoder,fr=new TextEncoder;var et="ٯ",Ye="frequent.txt";var Xe=[..."بتثجحخدذ"],nt=[..."رزسشصضطظ"];var ze=e=>[...e].reduce((n,t)=>(n*31+(t.codePointAt(0)??0))%65521,0)%Xe.length,Je=e=>/^"(.*)"$/u.exec(e)?.[1]?.split(" "),Ze=(e,n)=>{let t=r=>{let[o,a]=[e[r-1],e[r+1]];return a!==void 0?nt[ze(a)]:o===void 0?void 0:Xe[ze(o)]},s=r=>e.map((o,a)=>{let i=r.has(o)?t(a):void 0;return i===void 0?o:et+i+o}).join(" ");return[...new Set(n.map(r=>`"${s(r)}"`))]};var en=new Set(`في من الي علي عن مع ان انه انها انهم قد لا ما هو هي هم هما نحن انا انت هذا هذه ذلك تلك هولاء اولئك الذي التي الذين اللذين اللتين
  بعد قبل بين خلال حول ضد كل بعض غير اي عند عندما عبر منذ لدي كان كانت ليس ليست او ثم تحت فوق دون سوي امام وراء داخل خارج نحو اذا اذ
  حتي مثل كما حيث لكن بل لو لولا لم لن كي هل كيف متي اين ماذا لماذا منها منه منهم فيها فيه عليها عليه بها به لها له اليها اليه عنها عنه
  هنا هناك ايضا فقط جدا نعم كلا كذلك ولكن وان وقد وهو وهي ومن وفي وعن وما وكل بان لان كان فان وكان وكانت بما مما عما فيما بينما ريثما حينما
  سواء ام اما انما بينها بينهم خلالها ضمن حسب وفق بشان جراء ازاء حيال تجاه لدى اثر عقب فور رغم عدا خلا حاشا ربما لعل ليت يا ايها انذاك حينذاك يومذاك انئذ حينئذ يومئذ عندئذ رضي صلي عليهم سلم رحمه رحمها تعالي سبحانه`.split(/\s+/u).filter(e=>e!==""));var tt=new Set([...en,"ال","و","the","of","and","in"].map(x)),tn=e=>{let n=[...e.matchAll(rt)],t=n.flatMap(({groups:r},o)=>r?.phrase!==void 0?st(r.phrase):rn(r?.words??"",o===n.length-1)),s=t.filter(({typed:r,word:o})=>o===void 0||!tt.has(r));return s.length>0?s:t},rt=/["\u201C\u201D\u201E\u00AB](?<phrase>[^"\u201C\u201D\u201E\u00AB\u00BB]+)["\u201C\u201D\u00BB]|(?<words>[^"\u201C\u201D\u201E\u00AB\u00BB]+)/gu,Z=e=>`${e}${J}`,Se=e=>`"${e.map(Z).join(" ")}"`,st=e=>{let n=e.split(/\s+/u).flatMap(v),t=n.map((a,i)=>H(n[i-1],a,n[i+1])??C(a)[0]??a);if(t.length<2)return rn(e,!1);let[s="",...r]=n,o=C(s).slice(1,2).map(a=>Se([a,...t.slice(1)]));return r.length===0?[]:[{typed:e.trim(),searches:[Se(t),...o]}]},rn=(e,n)=>{let t=e.split(/\s+/u).flatMap(v),s=[];for(let r=0;r<t.length;r++){let[o="",a,i]=t.slice(r,r+3);if(/^\d{1,2}$/u.test(o)&&a!==void 0){let u=H(o,a,i);if(u!==void 0){s.push({typed:`${o} ${a}`,searches:[Se([String(Number(o)),u])]}),r+=nn(o,a,i)?2:1;continue}}let f=H(t[r-1],o,a);if(f!==void 0){s.push({typed:o,searches:[Z(f)]}),nn(t[r-1],o,a)&&(r+=1);continue}let p=a===void 0?void 0:qe(o,a);if(p!==void 0){s.push({typed:`${o} ${a}`,searches:[Z(p)]}),r+=1;continue}let c=n&&r===t.length-1&&!/\s$/u.test(e);s.push({typed:o,searches:C(o).map(Z),word:o,...c&&o.length>2&&{beginning:W(o)}})}return s},nn=(e,n,t)=>t!==void 0&&H(e,n,void 0)!==H(e,n,t);var ee=e=>e.split(/\s+/u).flatMap(v).flatMap(n=>C(n).slice(0,1)),be=e=>[...e].slice(0,2).join(""),we=e=>[...e].map(n=>(n.codePointAt(0)??0).toString(16)).join("-"),sn=[..."ءابتثجحخدذرزسشصضطظعغفقكلمنهويabcdefghijklmnopqrstuvwxyz"],ne=e=>we([...e].slice(0,1).join(""));var on=["غجقك","تط","سصث","زذظ","دض","ظض","هح","يىا"],ot="اوي",an=e=>{let n=C(e)[0]??e,t=n.charAt(0),s=on.filter(r=>r.includes(t)).flatMap(r=>[...r]);return[...new Set([t,n.charAt(1),...s].filter(r=>r!=="").map(ne))]},cn=(e,n)=>{let t=W(e),s=t.length<4?.5:t.length<8?1:1.5;return n.map((r,o)=>({word:r,order:o,distance:at(t,x(r),s)})).filter(({distance:r})=>r<=s).sort((r,o)=>r.distance-o.distance||r.order-o.order).map(({word:r,distance:o})=>({word:r,distance:o}))},at=(e,n,t)=>{if(Math.abs(e.length-n.length)>Math.ceil(t*2))return Number.POSITIVE_INFINITY;let s=[],r=[0];for(let o of n)r.push((r.at(-1)??0)+te(o));for(let o=1;o<=e.length;o++){let a=[(r[0]??0)+te(e.charAt(o-1))];for(let i=1;i<=n.length;i++){let[f,p]=[e.charAt(o-1),n.charAt(i-1)],c=Math.min((r[i]??0)+te(f),(a[i-1]??0)+te(p),(r[i-1]??0)+it(f,p));o>1&&i>1&&f!==p&&f===n.charAt(i-2)&&p===e.charAt(o-2)&&(c=Math.min(c,(s[i-2]??0)+1)),a.push(c)}[s,r]=[r,a]}return r.at(-1)??0},te=e=>ot.includes(e)?.5:1,it=(e,n)=>e===n?0:on.some(t=>t.includes(e)&&t.includes(n))?.5:1;var xe=async(e,n,t=!0)=>{let s=tn(n);if(s.length===0)return{hits:[],meant:[]};let r=await Promise.all(s.map($=>gt(e,$))),o=un(r);if(o.length>0)return{hits:o,meant:[]};let a=r.some($=>$.length===0)?0:lt,i=s.filter(($,R)=>$.word!==void 0&&(r[R]?.length??0)<=a);if(r.some(($,R)=>$.length===0&&s[R]?.word===void 0))return{hits:[],meant:[]};let f=t&&i.length>0?await mt(e,s,r):void 0;if(f!==void 0)return{...f,meant:[]};let p=await Promise.all(i.map($=>yt(e,$)));if(p.some($=>$.length===0)||i.length===0)return{hits:[],meant:[]};let c=$=>i.reduce((R,O,D)=>ht(R,O,$[D]?.word??O.typed),n),u=c(p.map($=>$[0])),g=a===0&&i.every(($,R)=>dt($,p[R]??[])),h=(p[0]??[]).slice(0,ct),T=$=>[...new Set($.map(R=>c([R,...p.slice(1).map(([O])=>O)])))],S=T(h);if(!t||!g)return{hits:[],meant:S};let M=await xe(e,u,!1);if(M.hits.length===0)return{hits:[],meant:S};let I=h.filter(({distance:$})=>$<=(h[0]?.distance??0));return{hits:M.hits,corrected:u,meant:T(I).filter($=>$!==u)}},ct=3,lt=2,dt=({word:e=""},[n])=>n!==void 0&&(e.length>=ut||n.distance<=.5),ut=5,pt=4,gt=async(e,{searches:n,beginning:t})=>{let[s,r]=await Promise.all(n.slice(0,2).map(a=>ln(e,a))),o=s??[];if(r!==void 0&&r.length>=pt*Math.max(1,o.length))return dn(o,r);if(o.length>0)return o;if(r!==void 0&&r.length>0)return r;for(let a of n.slice(2)){let i=await ln(e,a);if(i.length>0)return i}return t===void 0?[]:e.search(t)},ln=async(e,n)=>{let t=Je(n);return t===void 0?e.search(n):(await Promise.all(Ze(t,await e.frequent()).map(e.search))).reduce(dn,[])},dn=(e,n)=>{let t=new Set(e.map(({id:s})=>s));return[...e,...n.filter(({id:s})=>!t.has(s))]},un=e=>{let n=e.map(s=>new Map(s.map(r=>[r.id,r]))),[t=[]]=[...e].sort((s,r)=>s.length-r.length);return t.flatMap(({id:s})=>{let r=n.flatMap(a=>a.get(s)??[]),[o]=r;return o===void 0||r.length<n.length?[]:[{...o,score:r.reduce((a,{score:i})=>a+i,0)*(1+ft(r.map(({words:a})=>a))),words:[...new Set(r.flatMap(({words:a})=>a))].sort((a,i)=>a-i)}]}).sort((s,r)=>r.score-s.score||(s.id<r.id?1:-1))},ft=e=>e.length<2?0:e.slice(1).filter((t,s)=>{let r=new Set(t);return e[s]?.some(o=>r.has(o+1)||r.has(o+2)||r.has(o))}).length/(e.length-1),mt=async(e,n,t)=>{for(let s=0;s+1<n.length;s++){let[r,o]=[n[s]?.word,n[s+1]?.word];if(r===void 0||o===void 0||(t[s]?.length??0)*(t[s+1]?.length??0)>0)continue;let a=await e.search(`${r}${o}${J}`),i=t.filter((p,c)=>c!==s&&c!==s+1),f=un([a,...i]);if(f.length>0)return{hits:f,corrected:n.map(({typed:p},c)=>c===s?`${r}${o}`:c===s+1?"":p).filter(Boolean).join(" ")}}},yt=async(e,{word:n})=>{if(n===void 0)return[];let t=await Promise.all(an(n).map(s=>e.words(s)));return cn(n,t.flat()).filter(s=>s.distance>0)},ht=(e,{typed:n},t)=>e.split(/(\s+)/u).map(s=>s.trim()!==""&&Et(s,n)?$t(s)+t:s).join(""),$t=e=>/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u.exec(e)?.[0]??"",Et=(e,n)=>v(e).join("")===n;var j=({id:e})=>e==="recent"?"0":Number(e).toString(36);var k=e=>({sign:e.slice(0,1),rank:Number.parseInt(e.slice(1,4),36)});var St=new Set(sn.map(ne)),bt=1e4,pn=async({root:e,shards:n})=>{let[t,...s]=n;if(t===void 0)throw new Error("no shard");let o=(await import(`${e}${t.id}/pagefind.js`)).createInstance({basePath:`${e}${t.id}/`,baseUrl:"/",noWorker:!0}),a=wt(e);a.catch(()=>{});let i=[t],f=new Map,p=async()=>{let g=s[i.length-1];g!==void 0&&(await Promise.race([o.mergeIndex(`${e}${g.id}/`,{baseUrl:"/"}),a]),i.push(g))},c=g=>Promise.all(i.map(({id:h})=>G(f,`${e}${h}/${g}`,Tt))),u=async g=>{let{results:h}=await Promise.race([o.search(g),a]);return h};for(;i.length<n.length&&i.reduce((g,{count:h})=>g+h,0)<bt;)await p();return{shards:()=>i,grow:p,search:u,all:()=>u(null),words:async g=>St.has(g)?(await c(`words/${g}.txt`)).flat():[],frequent:async()=>(await c(Ye)).map(g=>new Set(g))}},wt=e=>new Promise((n,t)=>{let{fetch:s}=globalThis;globalThis.fetch=async(r,o)=>{let a=String(r).includes(e)&&xt.test(String(r));try{let i=await s(r,o);return a&&!i.ok&&t(new Error(`${i.status} ${String(r)}`)),i}catch(i){throw a&&t(i),i}}}),xt=/\.(?:pf_\w+|pagefind|json\?ts=\d+)$/u,G=(e,n,t)=>{let s=e.get(n)??t(n);return e.set(n,s),s.catch(()=>e.delete(n)),s},Tt=async e=>{let n=await fetch(e);if(!n.ok)throw new Error(`${n.status} ${e}`);return(await n.text()).split(" ").filter(t=>t!=="")};var fn=({root:e,shards:n})=>{let t=new Map,s=new Map(n.map(r=>[j(r),r.years]));return{yearOf:r=>{let{sign:o,rank:a}=k(r.id);return s.get(o)?.filter(([,i])=>i<=a).at(-1)?.[0]??""},load:async(r,o)=>{let a=new Map;for(let i of o){let f=await G(t,`${e}${i.id}/facet-${r}.json`,Rt);for(let[p,[c,u]]of f.values.entries()){let g=a.get(c)??{name:u,places:new Set},h=0;for(let T of f.steps[p]??[])h+=T,g.places.add(`${j(i)}${h}`);a.set(c,g)}}return a}}},mn=async(e,n,t,s,r)=>{let o=new Map,a=new Map,{year:i}=s;i!==void 0&&o.set("year",c=>e.yearOf(c)===i);for(let c of z){let u=s[c];if(u===void 0&&!r)continue;let g=await e.load(c,n);a.set(c,g),u!==void 0&&o.set(c,h=>g.get(u)?.places.has(gn(h))===!0)}let f=c=>t.filter(u=>[...o].every(([g,h])=>g===c||h(u))),p=new Map;if(r){p.set("year",At(f("year"),e));for(let[c,u]of a){let g=f(c).map(gn),h=[...u].map(([T,{name:S,places:M}])=>({id:T,name:S,count:g.filter(I=>M.has(I)).length}));p.set(c,h.filter(({id:T,count:S})=>S>0||T===s[c]).sort((T,S)=>S.count-T.count))}}return{hits:t.filter(c=>[...o.values()].every(u=>u(c))),values:p}},gn=e=>{let{sign:n,rank:t}=k(e.id);return`${n}${t}`},At=(e,{yearOf:n})=>{let t=new Map;for(let s of e)t.set(n(s),(t.get(n(s))??0)+1);return[...t].map(([s,r])=>({id:s,name:s,count:r})).sort((s,r)=>Number(r.id)-Number(s.id))},Rt=async e=>{let n=await fetch(e);if(!n.ok)throw new Error(`${n.status} ${e}`);return await n.json()};var Pt=5,yn=async({root:e,names:n},t,s)=>{let r=ee(s.replace(/["«»\u201C\u201D]/gu," ")),[o,...a]=r;if(o===void 0||r.length>6||!n.split(" ").includes(be(o)))return[];let i=await G(t,`${e}names/${we(be(o))}.json`,Mt),f=u=>{let g=ee(u);return g.includes(o)||a.length>0||g.some(h=>h.startsWith(o))?r.every((h,T)=>g.some(S=>T===r.length-1?S.startsWith(h):S===h)):!1},p=i.filter(([u,,,...g])=>[u,...g].some(f)),c=([u,,,...g])=>[u,...g].some(h=>ee(h).join(" ")===r.join(" "));return[...p.filter(c),...p.filter(u=>!c(u))].slice(0,Pt)},Mt=async e=>{let n=await fetch(e);if(!n.ok)throw new Error(`${n.status} ${e}`);return await n.json()};var hn=(e,n,t,s=32)=>{let r=n.filter(c=>c>=t&&c<e.length),o=r.length===0?[t]:r.map(c=>Math.max(t,Math.min(c-6,e.length-s))),a=c=>new Set(r.filter(u=>u>=c&&u<c+s).map(u=>e[u])).size,i=o.reduce((c,u)=>a(u)>a(c)?u:c,o[0]??t),f=Math.min(e.length,i+s),p=Te(e.slice(i,f),n.map(c=>c-i));return[...i>t?[{text:"… ",found:!1}]:[],...p,...f<e.length?[{text:" …",found:!1}]:[]]},Te=(e,n)=>{let t=new Set(n);return e.flatMap((s,r)=>{let o=r===0?"":" ";if(!t.has(r))return[{text:`${o}${s}`,found:!1}];let[,a="",i=s,f=""]=Nt.exec(s)??[];return[{text:`${o}${a}`,found:!1},{text:i,found:!0},{text:f,found:!1}].filter(({text:p})=>p!=="")})},Nt=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;var y=(e,n,...t)=>{let s=document.createElement(e);for(let[r,o]of Object.entries(n))s.setAttribute(r,o);return s.append(...t),s},En=(e,n)=>{let[t="",s=""]=e.split("{query}");return[t,y("bdi",{},n),s]},Ft=/\p{Script=Arabic}/u,re=e=>y("bdi",Ft.test(e)?{dir:"rtl"}:{},e),Ae=async(e,{base:n})=>{let t=await e.data();if(!It(t))throw new Error("a result without its text");let{content:s,raw_url:r,meta:o}=t,a=s.split(" "),i=(o.title??"").split(/\s+/u).filter(g=>g!=="").length,f=o.dir??"rtl",p=o.lang===void 0?{}:{lang:o.lang},c=y("bdi",{dir:f,...p},...$n(Te(a.slice(0,i),e.words))),u=o.machine===void 0?y("span",{class:"num"},o.date??""):y("time",{class:"num",datetime:o.machine},o.date??"");return y("article",{class:"item"},y("h2",{},y("a",{href:`${n}${r.replace(/^\//u,"")}`},c)),y("div",{class:"meta"},y("span",{class:"src"},re(o.source??""))," ",y("span",{},u)),y("p",{dir:"auto",...p},...$n(hn(a,e.words,i))))},$n=e=>e.map(({text:n,found:t})=>t?y("mark",{},n):n),It=e=>typeof e=="object"&&e!==null&&"content"in e&&"raw_url"in e&&"meta"in e,Sn=(e,{base:n,words:t})=>[y("h2",{},t.pages),y("ul",{class:"search-ways"},...e.map(([s,r,o])=>y("li",{},y("a",{href:`${n}${r.slice(1)}`},re(s))," ",y("span",{class:"search-kind"},t.kinds[o]))))];var Q=10,bn=150,Lt=100,Ct="(min-width: 48rem)",se=["year",...z],Ht=(e,n)=>{let{words:t,shards:s}=n,r=d=>{let l=document.querySelector(`[data-part="${d}"]`);if(l===null)throw new Error(`the search page has no place for ${d}`);return l},o=e.querySelector("form"),a=e.querySelector("#search-query"),i=e.querySelector("details");if(o===null||a===null||i===null)throw new Error("the search page has no form");let[f,p,c,u,g,h,T]=[r("status"),r("notice"),r("pages"),r("results"),r("more"),r("start"),r("chosen")],S=d=>{let l=o.elements.namedItem(d);if(!(l instanceof HTMLSelectElement))throw new Error(`the search form has no ${d}`);return l},M=d=>n.digits==="arabic"?String(d).replace(/\d/gu,l=>String.fromCharCode(1632+Number(l))):String(d),I,$=fn(n),R=new Map,O=0,D=0,Me=0,V=!0,Ne=()=>(I??=pn(n),I.catch(()=>{I=void 0}),I),ae=()=>{for(let d of[p,c,u,g])d.replaceChildren();c.hidden=!0},_=(...d)=>{let l=y("span",{class:"num"},...d);l.textContent!==f.textContent&&f.replaceChildren(l)},wn=()=>({query:a.value.trim().slice(0,300),sort:S("sort").value,choices:Object.fromEntries(se.flatMap(d=>S(d).value===""?[]:[[d,S(d).value]])),exact:o.dataset.exact===a.value.trim()}),U=({query:d,sort:l,choices:m,exact:w})=>{let E=new URLSearchParams;d!==""&&E.set("q",d),l!==""&&E.set("sort",l);for(let[b,A]of Object.entries(m))E.set(b,A);return w&&E.set("exact","1"),E.size===0?location.pathname:`${location.pathname}?${E}`},ie=()=>{let d=new URLSearchParams(location.search);a.value=d.get("q")??"",d.has("exact")?o.dataset.exact=a.value.trim():delete o.dataset.exact,S("sort").value=["newest","oldest"].find(l=>l===d.get("sort"))??"";for(let l of se)Fe(l,[],ue(d.get(l)??""))},Fe=(d,l,m)=>{let w=l.some(({id:E})=>E===m)||m===""?l:[...l,{id:m,name:m,count:0}];S(d).replaceChildren(y("option",{value:""},t.any),...w.map(({id:E,name:b,count:A})=>y("option",{value:E,class:"num"},`${d==="year"&&/^\d+$/u.test(b)?M(Number(b)):b} (${M(A)})`))),S(d).value=m},P=async d=>{let l=wn(),m=++O,w=()=>m!==O;d==="push"&&U(l)!==location.pathname+location.search?history.pushState(null,"",U(l)):d!=="keep"&&history.replaceState(null,"",U(l));let E=Object.keys(l.choices).length;T.textContent=E===0?"":`(${M(E)})`;let b=l.query!==""||E>0;if(h.hidden=b,i.hidden=!b,document.documentElement.toggleAttribute("data-asked",b),!b){ae(),f.replaceChildren();return}if(s.length===0)return _(t.empty);if(n.fold!==Ve)return Oe(t.outdated,t.retry,()=>location.reload());let A=setTimeout(()=>!w()&&_(t.searching),400);try{let L=await Ne(),[q,N]=await Promise.all([l.query===""?{hits:await L.all(),meant:[]}:xe(L,l.query,!l.exact),yn(n,R,l.query)]),le=await mn($,L.shards(),q.hits,l.choices,i.open||E>0);if(w())return;await xn(L,l,q,le,N,w)}catch{I=void 0,w()||Oe(t.failed,t.retry,()=>{P("keep")})}finally{clearTimeout(A)}},xn=async(d,l,m,w,E,b)=>{let A=vt(w.hits,l.sort===""&&l.query===""?"newest":l.sort,n),L=Re(),q=await Promise.all(A.slice(0,L.count).map(N=>Ae(N,n)));if(!b()){ae();for(let[N,le]of w.values)Fe(N,le,l.choices[N]??"");E.length>0&&(c.replaceChildren(...Sn(E,n)),c.hidden=!1),m.corrected!==void 0&&p.append(Tn(m.corrected,l)),m.meant.length>0&&p.append(An(m.meant,l)),A.length===0?(_(...En(Object.keys(l.choices).length>0&&m.hits.length>0?t.nothingFiltered:t.nothing,l.query)),p.append(m.hits.length>0?oe(t.clear,()=>{for(let N of se)S(N).value="";P("push")}):y("ul",{class:"search-advice"},...t.advice.map(N=>y("li",{},N))))):_(ge(A.length,t.results,M)),u.append(...q),Ie(d,A,L.count),V&&L.top>0&&scrollTo({top:L.top,behavior:"instant"}),V=!1}},Ie=(d,l,m)=>{g.replaceChildren(),l.length>m&&g.append(oe(t.more,async()=>{let E=O,b=await Promise.all(l.slice(m,m+Q).map(A=>Ae(A,n)));E===O&&(u.append(...b),Ie(d,l,m+Q),history.replaceState({...Re(),count:m+Q},""),b[0]?.querySelector("a")?.focus())}));let w=s.filter(E=>!d.shards().includes(E)).reduce((E,{count:b})=>E+b,0);w>0&&g.append(oe(`${t.searchOlder} ${ge(w,t.older,M)}`,async()=>{await d.grow(),await P("keep")}))},ce=d=>{let l=y("a",{href:U(d)},re(d.query));return l.addEventListener("click",m=>{m.metaKey||m.ctrlKey||m.shiftKey||(m.preventDefault(),history.pushState(null,"",U(d)),ie(),a.focus(),P("keep"))}),l},Tn=(d,l)=>y("p",{class:"search-notice"},`${t.corrected} «`,ce({...l,query:d}),`». ${t.insist} «`,ce({...l,exact:!0}),"»"),An=(d,l)=>y("p",{class:"search-notice"},`${t.didYouMean} `,...d.flatMap((m,w)=>[...w>0?["، "]:[],"«",ce({...l,query:m,exact:!1}),"»"]),"؟"),Oe=(d,l,m)=>{ae(),_(d),p.append(oe(l,m))};o.hidden=!1,ie(),a.addEventListener("focus",()=>{s.length>0&&Ne()},{once:!0}),a.addEventListener("input",()=>{clearTimeout(D),D=window.setTimeout(()=>{P("replace")},bn)}),a.addEventListener("keydown",d=>{d.key!=="Escape"||a.value===""||(d.preventDefault(),a.value="",P("replace"))}),o.addEventListener("submit",d=>{d.preventDefault(),clearTimeout(D),P("push")}),o.addEventListener("change",d=>{d.target instanceof HTMLSelectElement&&P("push")}),i.addEventListener("toggle",()=>i.open&&void P("keep")),addEventListener("popstate",()=>{V=!0,ie(),P("keep")}),history.scrollRestoration="manual",addEventListener("scroll",()=>{clearTimeout(Me),V||(Me=window.setTimeout(()=>history.replaceState({...Re(),top:scrollY},""),bn))}),i.open=matchMedia(Ct).matches&&(se.some(d=>S(d).value!=="")||S("sort").value!==""),i.open||P("keep")},Re=()=>{let{count:e=Q,top:n=0}=history.state??{};return{count:Math.min(Math.max(Q,e),Lt),top:n}},vt=(e,n,{shards:t})=>{if(n==="")return e;let s=t.map(j),r=[...e].sort((o,a)=>{let[i,f]=[k(o.id),k(a.id)];return s.indexOf(i.sign)-s.indexOf(f.sign)||f.rank-i.rank});return n==="newest"?r:r.reverse()},oe=(e,n)=>{let t=y("button",{type:"button",class:"num"},e);return t.addEventListener("click",()=>n()),t},Pe=document.getElementById("search");Pe?.dataset.setting!==void 0&&Ht(Pe,JSON.parse(Pe.dataset.setting));})();
