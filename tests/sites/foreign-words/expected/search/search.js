"use strict";(()=>{var dn=new Intl.PluralRules("ar"),ie=(e,n,t)=>n[dn.select(e)].replace("{n}",t(e));var j=["source","tag","person","place"];var Te="ؐ-ًؚ-ٰٟۖ-ۜ۟-۪ۤۧۨ-ۭ",Fe="­؜᠎​-‏‪-‮⁠-⁤⁦-⁩\uFEFF";var gn=new RegExp(`[${Te}${Fe}${"ـ"}]`,"gu"),le={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ی:"ي",ې:"ي",ک:"ك",ڪ:"ك",گ:"غ",ڨ:"ق",ڭ:"ك",ڤ:"ف",پ:"ب",چ:"ج",ہ:"ه",ة:"ه"},Pe=new RegExp(`[${Object.keys(le).join("")}]`,"gu"),pn=/[\u0660-\u0669\u06F0-\u06F9]/gu,fn=e=>e.replace(pn,n=>String((n.codePointAt(0)??0)&15)),Ae=e=>yn(e)?hn(e):$n(e),mn=/^[\u0621-\u063A\u0641-\u064A ]*$/u,yn=e=>mn.test(e),hn=e=>e.replace(Pe,n=>le[n]??n),$n=e=>fn(e.normalize("NFKC")).replace(gn,"").replace(Pe,n=>le[n]??n).toLowerCase().normalize("NFKC"),Me=e=>e.replace(/[ؤئء]/gu,n=>n==="ؤ"?"و":n==="ئ"?"ي":"");var x=e=>Me(Ae(e).replace(/[ؤئء](?=و)/gu,"و")),k=e=>x(e).split(/\s+/u).filter(n=>n!=="");var Sn=[{name:"أفعال",ways:[[/^(.)ا(.)$/u,"ا$1وا$2"],[/^(.)(.)(.)$/u,"ا$1$2ا$3"],[/^(.)(.)(.)ه$/u,"ا$1$2ا$3"],[/^(.)(.)$/u,"ا$1$2ا$2"]],singulars:`
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
`}],En=`
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
`,ce=new Map([...Sn.flatMap(({ways:e,singulars:n})=>k(n).map(t=>[xn(t,e),t])),...En.split(`
`).flatMap(e=>{let[n="",...t]=x(e).split(" ");return t.map(s=>[s,n])})]),wn=new Set(ce.values());function xn(e,n){let[t,s]=n.find(([r])=>r.test(e))??[/$/u,""];return e.replace(t,s)}var Q=new Set(k(`
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
`)),de=new Set(k(`
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
`)),Ne=/^ا(?:عب|جي|يح|حق|فت|سلك|زم|هوت|تيني|مرك)/u;var Re={يناير:1,ينايير:1,"كانون الثاني":1,"كانون ثاني":1,"كانون الثّاني":1,جانفي:1,جانفى:1,فبراير:2,فبرائر:2,شباط:2,فيفري:2,فيفرى:2,فيفيري:2,آذار:3,أبريل:4,إبريل:4,أفريل:4,أبرل:4,أيار:5,مايو:5,مايس:5,يونيو:6,حزيران:6,يوليو:7,يوليوز:7,تموز:7,جويلية:7,جويليا:7,أغسطس:8,اغستس:8,أغسطوس:8,أوغسطس:8,غشت:8,أغشت:8,سبتمبر:9,شتنبر:9,شتمبر:9,سبتمبير:9,سيبتمبر:9,أيلول:9,أكتوبر:10,أكتوبير:10,أوكتوبر:10,"تشرين الأول":10,"تشرين أول":10,نوفمبر:11,نوفمبير:11,نونبر:11,نوفنبر:11,"تشرين الثاني":11,"تشرين ثاني":11,ديسمبر:12,دسمبر:12,ديسمبير:12,ديسنبر:12,دجنبر:12,دجمبر:12,"كانون الأول":12,"كانون أول":12},ue={مارس:3,نيسان:4,ماي:5,جوان:6,أوت:8,يونيه:6,يوليه:7};var bn=[...Object.entries({...Re,...ue}),["آب",8]].map(([e,n])=>[x(e),n]),Tn=new Set([...Object.keys(ue),"آب"].map(x)),O=(e,n,t)=>{let s=ge(n),r=t===void 0?void 0:Oe.get(`${s} ${ge(t)}`),o=r??Oe.get(s);if(!(o===void 0||r===void 0&&Tn.has(s)&&!Ie(e)&&!Ie(t)))return`month${String.fromCharCode(96+o)}`},ge=e=>e.replace(/^(?:[وفبلك]?ال|لل)(?=..)/u,""),Oe=new Map(bn.map(([e,n])=>[e.split(" ").map(ge).join(" "),n])),Ie=e=>e!==void 0&&/^\d{1,4}$/u.test(e);var Fn=`
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
`,N=new Map(Fn.split(`
`).flatMap(e=>{let[n,...t]=e.split(" ").map(s=>x(s).replace(/^ال/u,""));return n===void 0?[]:[n,...t].map(s=>[s,n])}));var Pn=new Map([["عبد","عبد"],["ابو","ابو"],["ابي","ابو"],["ابا","ابو"]]),Le=new Set(x(`
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
`).filter(e=>e.includes(" "))),An=new Set([...Le].map(e=>e.replace(" ",""))),Mn=new Map([["اف","f"],["ام","m"],["بي","b"],["سي","c"],["تي","t"],["اس","s"],["كي","k"],["سو","su"],["سوخوي","su"],["ميغ","mig"],["ميج","mig"]]),ve=(e,n)=>{let t=Pn.get(e.replace(/^[وفبلك](?=ابو|ابي|ابا|عبد)/u,""));if(t!==void 0&&/^[\u0621-\u064A]{3,}$/u.test(n))return`${t}${n.replace(/^ال/u,"")}`;if(/^\d{1,4}$/u.test(n)){let r=Mn.get(e)??(/^[a-z]{1,4}$/u.test(e)?e:void 0);return r===void 0?void 0:`${r}${Nn(n)}`}let s=`${N.get(e)??e} ${N.get(n)??n}`;return Le.has(s)?He(s.replace(" ","")):void 0},Nn=e=>e.replace(/\d/gu,n=>String.fromCharCode(97+Number(n))),V=e=>{let[,n]=Rn.exec(e)??[];return n!==void 0?`عبد${n}`:An.has(e)?He(e):void 0},Rn=/^عبدال(.{2,})$/u,He=e=>N.get(e)??e;var De=1,K="ٮ";var I=e=>x(e).match(On)??[],On=/[\p{L}\p{M}]+|[0-9]+/gu;var _e=(e,n)=>{let t=C(n);return fe(e).map(s=>ve(s,t)).find(s=>s!==void 0)};var R=e=>In.test(e)?Ln(fe(e).flatMap(n=>[Ce(n),.../...ان$/u.test(n)?[Ce(n.slice(0,-2))]:[]])):[vn(e)],In=/[\u0621-\u064A]/u,Ln=e=>[...new Set(e)],vn=e=>{if(/^[0-9]/u.test(e))return e.replace(/^0+(?=[0-9])/u,"");let n=e.normalize("NFD").replace(/\p{M}/gu,""),t=N.get(n);return t!==void 0?V(t)??t:n.length>4&&/[a-rt-z]s$/u.test(n)?n.slice(0,-1):n};var C=e=>fe(e)[0]??e,fe=e=>{if(ke(e))return[e];let[,n,t]=Hn.exec(e)??[];if(t!==void 0)return[n!==void 0&&Ne.test(t)?`ل${t}`:t];let s=[e];for(let r=e;/^[وفبلك]/u.test(r)&&r.length>pe&&s.length<3&&(r=r.slice(1),s.push(r),!ke(r)););return s},Hn=/^[وف]?(?:[بك]?ال|(لل))(.{2,})$/u,ke=e=>{if(Q.has(e)||N.has(e))return!0;let n=e.length>pe?Ue(e):e;return n.length>pe&&Q.has(n)},pe=3;var Ce=e=>{let n=V(e);if(n!==void 0)return n;let t=Ue(e),s=N.get(e)??N.get(t)??t;return V(s)??s},Ue=e=>{let n=e,t=!0;for(let s=0;s<5;s++){let r=t?ce.get(n):void 0;if(r!==void 0&&(t=!1,n=r),kn(n))return n;let o=Cn(n);if(o===n)return n;n=o}return n},kn=e=>Q.has(e)||de.has(e)||N.has(e),Cn=e=>{for(let{ending:n,least:t,feminine:s}of Dn){if(!e.endsWith(n)||e.length-n.length<t)continue;let r=e.slice(0,-n.length);return n==="ين"&&/^ت..$/u.test(r)?e:s&&de.has(`${r}ه`)?`${r}ه`:r}return e},Dn=[{ending:"هما",least:3,feminine:!1},{ending:"ها",least:3,feminine:!1},{ending:"هم",least:3,feminine:!1},{ending:"هن",least:3,feminine:!1},{ending:"كم",least:4,feminine:!1},{ending:"نا",least:4,feminine:!1},{ending:"ات",least:3,feminine:!0},{ending:"ون",least:3,feminine:!1},{ending:"ين",least:3,feminine:!1},{ending:"وا",least:3,feminine:!1},{ending:"ه",least:3,feminine:!1},{ending:"ت",least:3,feminine:!0}];var Be=new Set(`في من الي علي عن مع ان انه انها انهم قد لا ما هو هي هم هما نحن انا انت هذا هذه ذلك تلك هولاء اولئك الذي التي الذين اللذين اللتين
  بعد قبل بين خلال حول ضد كل بعض غير اي عند عندما عبر منذ لدي كان كانت ليس ليست او ثم تحت فوق دون سوي امام وراء داخل خارج نحو اذا اذ
  حتي مثل كما حيث لكن بل لو لولا لم لن كي هل كيف متي اين ماذا لماذا منها منه منهم فيها فيه عليها عليه بها به لها له اليها اليه عنها عنه
  هنا هناك ايضا فقط جدا نعم كلا كذلك ولكن وان وقد وهو وهي ومن وفي وعن وما وكل بان لان كان فان وكان وكانت بما مما عما فيما بينما ريثما حينما
  سواء ام اما انما بينها بينهم خلالها ضمن حسب وفق بشان جراء ازاء حيال تجاه لدى اثر عقب فور رغم عدا خلا حاشا ربما لعل ليت يا ايها انذاك حينذاك يومذاك انئذ حينئذ يومئذ عندئذ رضي صلي عليهم سلم رحمه رحمها تعالي سبحانه`.split(/\s+/u).filter(e=>e!==""));var _n=new Set([...Be,"ال","و","the","of","and","in"].map(x)),We=e=>{let n=[...e.matchAll(Un)],t=n.flatMap(({groups:r},o)=>r?.phrase!==void 0?Bn(r.phrase):Qe(r?.words??"",o===n.length-1)),s=t.filter(({typed:r,word:o})=>o===void 0||!_n.has(r));return s.length>0?s:t},Un=/["\u201C\u201D\u201E\u00AB](?<phrase>[^"\u201C\u201D\u201E\u00AB\u00BB]+)["\u201C\u201D\u00BB]|(?<words>[^"\u201C\u201D\u201E\u00AB\u00BB]+)/gu,q=e=>`${e}${K}`,me=e=>`"${e.map(q).join(" ")}"`,Bn=e=>{let n=e.split(/\s+/u).flatMap(I),t=n.map((a,i)=>O(n[i-1],a,n[i+1])??R(a)[0]??a);if(t.length<2)return Qe(e,!1);let[s="",...r]=n,o=R(s).slice(1,2).map(a=>me([a,...t.slice(1)]));return r.length===0?[]:[{typed:e.trim(),searches:[me(t),...o]}]},Qe=(e,n)=>{let t=e.split(/\s+/u).flatMap(I),s=[];for(let r=0;r<t.length;r++){let[o="",a,i]=t.slice(r,r+3);if(/^\d{1,2}$/u.test(o)&&a!==void 0){let u=O(o,a,i);if(u!==void 0){s.push({typed:`${o} ${a}`,searches:[me([String(Number(o)),u])]}),r+=je(o,a,i)?2:1;continue}}let p=O(t[r-1],o,a);if(p!==void 0){s.push({typed:o,searches:[q(p)]}),je(t[r-1],o,a)&&(r+=1);continue}let g=a===void 0?void 0:_e(o,a);if(g!==void 0){s.push({typed:`${o} ${a}`,searches:[q(g)]}),r+=1;continue}let l=n&&r===t.length-1&&!/\s$/u.test(e);s.push({typed:o,searches:R(o).map(q),word:o,...l&&o.length>2&&{beginning:C(o)}})}return s},je=(e,n,t)=>t!==void 0&&O(e,n,void 0)!==O(e,n,t);var G=e=>e.split(/\s+/u).flatMap(I).flatMap(n=>R(n).slice(0,1)),z=e=>(e.codePointAt(0)??0).toString(16);var Ve=["غجقك","تط","سصث","زذظ","دض","ظض","هح","يىا"],jn="اوي",Ke=e=>{let n=R(e)[0]??e,t=n.charAt(0),s=Ve.filter(r=>r.includes(t)).flatMap(r=>[...r]);return[...new Set([t,n.charAt(1),...s].filter(r=>r!=="").map(z))]},qe=(e,n)=>{let t=C(e),s=t.length<4?.5:t.length<8?1:1.5;return n.map((r,o)=>({word:r,order:o,distance:Wn(t,x(r),s)})).filter(({distance:r})=>r<=s).sort((r,o)=>r.distance-o.distance||r.order-o.order).map(({word:r,distance:o})=>({word:r,distance:o}))},Wn=(e,n,t)=>{if(Math.abs(e.length-n.length)>Math.ceil(t*2))return Number.POSITIVE_INFINITY;let s=[],r=[0];for(let o of n)r.push((r.at(-1)??0)+J(o));for(let o=1;o<=e.length;o++){let a=[(r[0]??0)+J(e.charAt(o-1))];for(let i=1;i<=n.length;i++){let[p,g]=[e.charAt(o-1),n.charAt(i-1)],l=Math.min((r[i]??0)+J(p),(a[i-1]??0)+J(g),(r[i-1]??0)+Qn(p,g));o>1&&i>1&&p!==g&&p===n.charAt(i-2)&&g===e.charAt(o-2)&&(l=Math.min(l,(s[i-2]??0)+1)),a.push(l)}[s,r]=[r,a]}return r.at(-1)??0},J=e=>jn.includes(e)?.5:1,Qn=(e,n)=>e===n?0:Ve.some(t=>t.includes(e)&&t.includes(n))?.5:1;var ye=async(e,n,t=!0)=>{let s=We(n);if(s.length===0)return{hits:[],meant:[]};let r=await Promise.all(s.map(f=>Jn(e,f))),o=Ge(r);if(o.length>0)return{hits:o,meant:[]};let a=r.some(f=>f.length===0)?0:Kn,i=s.filter((f,S)=>f.word!==void 0&&(r[S]?.length??0)<=a);if(r.some((f,S)=>f.length===0&&s[S]?.word===void 0))return{hits:[],meant:[]};let p=t&&i.length>0?await Zn(e,s,r):void 0;if(p!==void 0)return{...p,meant:[]};let g=await Promise.all(i.map(f=>et(e,f)));if(g.some(f=>f.length===0)||i.length===0)return{hits:[],meant:[]};let l=f=>i.reduce((S,A,ne)=>nt(S,A,f[ne]?.word??A.typed),n),u=l(g.map(f=>f[0])),h=a===0&&i.every((f,S)=>qn(f,g[S]??[])),E=[...new Set((g[0]??[]).slice(0,Vn).map(f=>l([f,...g.slice(1).map(([S])=>S)])))];if(!t||!h)return{hits:[],meant:E};let b=await ye(e,u,!1);return b.hits.length===0?{hits:[],meant:E}:{hits:b.hits,corrected:u,meant:E.filter(f=>f!==u)}},Vn=3,Kn=2,qn=({word:e=""},[n])=>n!==void 0&&(e.length>=Gn||n.distance<=.5),Gn=5,zn=4,Jn=async(e,{searches:n,beginning:t})=>{let[s,r]=await Promise.all(n.slice(0,2).map(e.search)),o=s??[];if(r!==void 0&&r.length>=zn*Math.max(1,o.length))return Yn(o,r);if(o.length>0)return o;if(r!==void 0&&r.length>0)return r;for(let a of n.slice(2)){let i=await e.search(a);if(i.length>0)return i}return t===void 0?[]:e.search(t)},Yn=(e,n)=>{let t=new Set(e.map(({id:s})=>s));return[...e,...n.filter(({id:s})=>!t.has(s))]},Ge=e=>{let n=e.map(s=>new Map(s.map(r=>[r.id,r]))),[t=[]]=[...e].sort((s,r)=>s.length-r.length);return t.flatMap(({id:s})=>{let r=n.flatMap(a=>a.get(s)??[]),[o]=r;return o===void 0||r.length<n.length?[]:[{...o,score:r.reduce((a,{score:i})=>a+i,0)*(1+Xn(r.map(({words:a})=>a))),words:[...new Set(r.flatMap(({words:a})=>a))].sort((a,i)=>a-i)}]}).sort((s,r)=>r.score-s.score||(s.id<r.id?1:-1))},Xn=e=>e.length<2?0:e.slice(1).filter((t,s)=>{let r=new Set(t);return e[s]?.some(o=>r.has(o+1)||r.has(o+2)||r.has(o))}).length/(e.length-1),Zn=async(e,n,t)=>{for(let s=0;s+1<n.length;s++){let[r,o]=[n[s]?.word,n[s+1]?.word];if(r===void 0||o===void 0||(t[s]?.length??0)*(t[s+1]?.length??0)>0)continue;let a=await e.search(`${r}${o}${K}`),i=t.filter((g,l)=>l!==s&&l!==s+1),p=Ge([a,...i]);if(p.length>0)return{hits:p,corrected:n.map(({typed:g},l)=>l===s?`${r}${o}`:l===s+1?"":g).filter(Boolean).join(" ")}}},et=async(e,{word:n})=>{if(n===void 0)return[];let t=await Promise.all(Ke(n).map(s=>e.words(s)));return qe(n,t.flat()).filter(s=>s.distance>0)},nt=(e,{typed:n},t)=>e.split(/(\s+)/u).map(s=>s.trim()!==""&&rt(s,n)?tt(s)+t:s).join(""),tt=e=>/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u.exec(e)?.[0]??"",rt=(e,n)=>I(e).join("")===n;var D=({id:e})=>e==="recent"?"0":Number(e).toString(36);var L=e=>({sign:e.slice(0,1),rank:Number.parseInt(e.slice(1,4),36)});var ze=async({root:e,shards:n})=>{let[t,...s]=n;if(t===void 0)throw new Error("no shard");let o=(await import(`${e}${t.id}/pagefind.js`)).createInstance({basePath:`${e}${t.id}/`,baseUrl:"/",noWorker:!0}),a=st(e);a.catch(()=>{});let i=[t],p=new Map,g=async()=>{let l=s[i.length-1];l!==void 0&&(await Promise.race([o.mergeIndex(`${e}${l.id}/`,{baseUrl:"/"}),a]),i.push(l))};for(;i.length<n.length&&i.reduce((l,{count:u})=>l+u,0)<1e4;)await g();return{shards:()=>i,grow:g,search:async l=>{let{results:u}=await Promise.race([o.search(l),a]);return u},words:async l=>(await Promise.all(i.map(({id:h})=>_(p,`${e}${h}/words/${l}.txt`,at)))).flat()}},st=e=>new Promise((n,t)=>{let{fetch:s}=globalThis;globalThis.fetch=async(r,o)=>{let a=String(r).includes(e)&&ot.test(String(r));try{let i=await s(r,o);return a&&!i.ok&&t(new Error(`${i.status} ${String(r)}`)),i}catch(i){throw a&&t(i),i}}}),ot=/\.(?:pf_\w+|pagefind|json\?ts=\d+)$/u,_=(e,n,t)=>{let s=e.get(n)??t(n);return e.set(n,s),s.catch(()=>e.delete(n)),s},at=async e=>{let n=await fetch(e);if(n.status===404)return[];if(!n.ok)throw new Error(`${n.status} ${e}`);return(await n.text()).split(" ")};var Ye=({root:e,shards:n})=>{let t=new Map,s=new Map(n.map(r=>[D(r),r.years]));return{yearOf:r=>{let{sign:o,rank:a}=L(r.id);return s.get(o)?.filter(([,i])=>i<=a).at(-1)?.[0]??""},load:async(r,o)=>{let a=new Map;for(let i of o){let p=await _(t,`${e}${i.id}/facet-${r}.json`,lt);for(let[g,[l,u]]of p.values.entries()){let h=a.get(l)??{name:u,places:new Set},E=0;for(let b of p.steps[g]??[])E+=b,h.places.add(`${D(i)}${E}`);a.set(l,h)}}return a}}},Xe=async(e,n,t,s,r)=>{let o=new Map,a=new Map,{year:i}=s;i!==void 0&&o.set("year",l=>e.yearOf(l)===i);for(let l of j){let u=s[l];if(u===void 0&&!r)continue;let h=await e.load(l,n);a.set(l,h),u!==void 0&&o.set(l,E=>h.get(u)?.places.has(Je(E))===!0)}let p=l=>t.filter(u=>[...o].every(([h,E])=>h===l||E(u))),g=new Map;if(r){g.set("year",it(p("year"),e));for(let[l,u]of a){let h=p(l).map(Je),E=[...u].map(([b,{name:f,places:S}])=>({id:b,name:f,count:h.filter(A=>S.has(A)).length}));g.set(l,E.filter(({id:b,count:f})=>f>0||b===s[l]).sort((b,f)=>f.count-b.count))}}return{hits:t.filter(l=>[...o.values()].every(u=>u(l))),values:g}},Je=e=>{let{sign:n,rank:t}=L(e.id);return`${n}${t}`},it=(e,{yearOf:n})=>{let t=new Map;for(let s of e)t.set(n(s),(t.get(n(s))??0)+1);return[...t].map(([s,r])=>({id:s,name:s,count:r})).sort((s,r)=>Number(r.id)-Number(s.id))},lt=async e=>{let n=await fetch(e);if(!n.ok)throw new Error(`${n.status} ${e}`);return await n.json()};var ct=5,Ze=async({root:e},n,t)=>{let s=G(t.replace(/["«»\u201C\u201D]/gu," ")),[r,...o]=s;if(r===void 0||s.length>6)return[];let a=await _(n,`${e}names/${z(r)}.json`,dt),i=l=>{let u=G(l);return u.includes(r)||o.length>0||u.some(h=>h.startsWith(r))?s.every((h,E)=>u.some(b=>E===s.length-1?b.startsWith(h):b===h)):!1},p=a.filter(([l,,,...u])=>[l,...u].some(i)),g=([l,,,...u])=>[l,...u].some(h=>G(h).join(" ")===s.join(" "));return[...p.filter(g),...p.filter(l=>!g(l))].slice(0,ct)},dt=async e=>{let n=await fetch(e);if(n.status===404)return[];if(!n.ok)throw new Error(`${n.status} ${e}`);return await n.json()};var en=(e,n,t,s=32)=>{let r=n.filter(l=>l>=t&&l<e.length),o=r.length===0?[t]:r.map(l=>Math.max(t,Math.min(l-6,e.length-s))),a=l=>new Set(r.filter(u=>u>=l&&u<l+s).map(u=>e[u])).size,i=o.reduce((l,u)=>a(u)>a(l)?u:l,o[0]??t),p=Math.min(e.length,i+s),g=he(e.slice(i,p),n.map(l=>l-i));return[...i>t?[{text:"… ",found:!1}]:[],...g,...p<e.length?[{text:" …",found:!1}]:[]]},he=(e,n)=>{let t=new Set(n);return e.flatMap((s,r)=>{let o=r===0?"":" ";if(!t.has(r))return[{text:`${o}${s}`,found:!1}];let[,a="",i=s,p=""]=ut.exec(s)??[];return[{text:`${o}${a}`,found:!1},{text:i,found:!0},{text:p,found:!1}].filter(({text:g})=>g!=="")})},ut=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;var y=(e,n,...t)=>{let s=document.createElement(e);for(let[r,o]of Object.entries(n))s.setAttribute(r,o);return s.append(...t),s},tn=(e,n)=>{let[t="",s=""]=e.split("{query}");return[t,y("bdi",{},n),s]},gt=/\p{Script=Arabic}/u,Y=e=>y("bdi",gt.test(e)?{dir:"rtl"}:{},e),$e=async(e,{base:n})=>{let t=await e.data();if(!pt(t))throw new Error("a result without its text");let{content:s,raw_url:r,meta:o}=t,a=s.split(" "),i=(o.title??"").split(/\s+/u).filter(h=>h!=="").length,p=o.dir??"rtl",g=o.lang===void 0?{}:{lang:o.lang},l=y("bdi",{dir:p,...g},...nn(he(a.slice(0,i),e.words))),u=o.machine===void 0?y("span",{class:"num"},o.date??""):y("time",{class:"num",datetime:o.machine},o.date??"");return y("article",{class:"item"},y("h2",{},y("a",{href:`${n}${r.replace(/^\//u,"")}`},l)),y("div",{class:"meta"},y("span",{class:"src"},Y(o.source??""))," ",y("span",{},u)),y("p",{dir:"auto",...g},...nn(en(a,e.words,i))))},nn=e=>e.map(({text:n,found:t})=>t?y("mark",{},n):n),pt=e=>typeof e=="object"&&e!==null&&"content"in e&&"raw_url"in e&&"meta"in e,rn=(e,{base:n,words:t})=>[y("h2",{id:"search-pages"},t.pages),y("ul",{class:"search-ways"},...e.map(([s,r,o])=>y("li",{},y("a",{href:`${n}${r.slice(1)}`},Y(s))," ",y("span",{class:"search-kind"},t.kinds[o]))))];var X=10,ft=150,Z=["year",...j],mt=(e,n)=>{let{words:t,shards:s}=n,r=c=>{let d=document.querySelector(`[data-part="${c}"]`);if(d===null)throw new Error(`the search page has no place for ${c}`);return d},o=e.querySelector("form"),a=e.querySelector("#search-query"),i=e.querySelector("details");if(o===null||a===null||i===null)throw new Error("the search page has no form");let[p,g,l,u,h,E,b]=[r("status"),r("notice"),r("pages"),r("results"),r("more"),r("start"),r("chosen")],f=c=>{let d=o.elements.namedItem(c);if(!(d instanceof HTMLSelectElement))throw new Error(`the search form has no ${c}`);return d},S=c=>n.digits==="arabic"?String(c).replace(/\d/gu,d=>String.fromCharCode(1632+Number(d))):String(c),A,ne=Ye(n),sn=new Map,U=0,te=0,Ee=()=>(A??=ze(n),A.catch(()=>{A=void 0}),A),re=()=>{for(let c of[g,l,u,h])c.replaceChildren();l.hidden=!0},v=(...c)=>{let d=y("span",{class:"num"},...c);d.textContent!==p.textContent&&p.replaceChildren(d)},on=()=>({query:a.value.trim(),sort:f("sort").value,choices:Object.fromEntries(Z.flatMap(c=>f(c).value===""?[]:[[c,f(c).value]])),exact:o.dataset.exact===a.value.trim()}),H=({query:c,sort:d,choices:m,exact:w})=>{let $=new URLSearchParams;c!==""&&$.set("q",c),d!==""&&$.set("sort",d);for(let[T,F]of Object.entries(m))$.set(T,F);return w&&$.set("exact","1"),$.size===0?location.pathname:`${location.pathname}?${$}`},se=()=>{let c=new URLSearchParams(location.search);a.value=c.get("q")??"",c.has("exact")?o.dataset.exact=a.value.trim():delete o.dataset.exact,f("sort").value=["newest","oldest"].find(d=>d===c.get("sort"))??"";for(let d of Z)we(d,[],c.get(d)??"")},we=(c,d,m)=>{let w=d.some(({id:$})=>$===m)||m===""?d:[...d,{id:m,name:m,count:0}];f(c).replaceChildren(y("option",{value:""},t.any),...w.map(({id:$,name:T,count:F})=>y("option",{value:$,class:"num"},`${c==="year"&&/^\d+$/u.test(T)?S(Number(T)):T} (${S(F)})`))),f(c).value=m},P=async c=>{let d=on(),m=++U,w=()=>m!==U;c==="push"&&H(d)!==location.pathname+location.search?history.pushState(null,"",H(d)):c!=="keep"&&history.replaceState(null,"",H(d));let $=Object.keys(d.choices).length;if(b.textContent=$===0?"":`(${S($)})`,E.hidden=d.query!=="",i.hidden=d.query==="",d.query===""){re(),p.replaceChildren();return}if(s.length===0)return v(t.empty);if(n.fold!==De)return be(t.outdated,t.retry,()=>location.reload());let T=setTimeout(()=>!w()&&v(t.searching),400);try{let F=await Ee(),[B,M]=await Promise.all([ye(F,d.query,!d.exact),Ze(n,sn,d.query)]),ae=await Xe(ne,F.shards(),B.hits,d.choices,i.open||$>0);if(w())return;await an(F,d,B,ae,M,w)}catch{A=void 0,w()||be(t.failed,t.retry,()=>{P("keep")})}finally{clearTimeout(T)}},an=async(c,d,m,w,$,T)=>{let F=yt(w.hits,d.sort,n),B=await Promise.all(F.slice(0,X).map(M=>$e(M,n)));if(!T()){re();for(let[M,ae]of w.values)we(M,ae,d.choices[M]??"");$.length>0&&(l.replaceChildren(...rn($,n)),l.hidden=!1),m.corrected!==void 0&&g.append(ln(m.corrected,d)),m.meant.length>0&&g.append(cn(m.meant,d)),F.length===0?(v(...tn(Object.keys(d.choices).length>0&&m.hits.length>0?t.nothingFiltered:t.nothing,d.query)),g.append(m.hits.length>0?ee(t.clear,()=>{for(let M of Z)f(M).value="";P("push")}):y("ul",{class:"search-advice"},...t.advice.map(M=>y("li",{},M))))):v(ie(F.length,t.results,S)),u.append(...B),xe(c,F,X)}},xe=(c,d,m)=>{h.replaceChildren(),d.length>m&&h.append(ee(t.more,async()=>{let $=U,T=await Promise.all(d.slice(m,m+X).map(F=>$e(F,n)));$===U&&(u.append(...T),xe(c,d,m+X),T[0]?.querySelector("a")?.focus())}));let w=s.filter($=>!c.shards().includes($)).reduce(($,{count:T})=>$+T,0);w>0&&h.append(ee(`${t.searchOlder} ${ie(w,t.older,S)}`,async()=>{await c.grow(),await P("keep")}))},oe=c=>{let d=y("a",{href:H(c)},Y(c.query));return d.addEventListener("click",m=>{m.metaKey||m.ctrlKey||m.shiftKey||(m.preventDefault(),history.pushState(null,"",H(c)),se(),a.focus(),P("keep"))}),d},ln=(c,d)=>y("p",{class:"search-notice"},`${t.corrected} «`,oe({...d,query:c}),`». ${t.insist} «`,oe({...d,exact:!0}),"»"),cn=(c,d)=>y("p",{class:"search-notice"},`${t.didYouMean} `,...c.flatMap((m,w)=>[...w>0?["، "]:[],"«",oe({...d,query:m,exact:!1}),"»"]),"؟"),be=(c,d,m)=>{re(),v(c),g.append(ee(d,m))};o.hidden=!1,se(),a.addEventListener("focus",()=>{s.length>0&&Ee()},{once:!0}),a.addEventListener("input",()=>{clearTimeout(te),te=window.setTimeout(()=>{P("replace")},ft)}),a.addEventListener("keydown",c=>{c.key!=="Escape"||a.value===""||(c.preventDefault(),a.value="",P("replace"))}),o.addEventListener("submit",c=>{c.preventDefault(),clearTimeout(te),P("push")}),o.addEventListener("change",c=>{c.target instanceof HTMLSelectElement&&P("push")}),i.addEventListener("toggle",()=>i.open&&void P("keep")),addEventListener("popstate",()=>{se(),P("keep")}),i.open=Z.some(c=>f(c).value!=="")||f("sort").value!=="",i.open||P("keep")},yt=(e,n,{shards:t})=>{if(n==="")return e;let s=t.map(D),r=[...e].sort((o,a)=>{let[i,p]=[L(o.id),L(a.id)];return s.indexOf(i.sign)-s.indexOf(p.sign)||p.rank-i.rank});return n==="newest"?r:r.reverse()},ee=(e,n)=>{let t=y("button",{type:"button",class:"num"},e);return t.addEventListener("click",()=>n()),t},Se=document.getElementById("search");Se?.dataset.setting!==void 0&&mt(Se,JSON.parse(Se.dataset.setting));})();
