"use strict";(()=>{var mn=new Intl.PluralRules("ar"),ie=(e,n,t)=>n[mn.select(e)].replace("{n}",t(e));var j=["source","tag","person","place"];var Te="ؐ-ًؚ-ٰٟۖ-ۜ۟-۪ۤۧۨ-ۭ",Ae="­؜᠎​-‏‪-‮⁠-⁤⁦-⁩\uFEFF";var hn=new RegExp(`[${Te}${Ae}${"ـ"}]`,"gu"),ce={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ی:"ي",ې:"ي",ک:"ك",ڪ:"ك",گ:"غ",ڨ:"ق",ڭ:"ك",ڤ:"ف",پ:"ب",چ:"ج",ہ:"ه",ة:"ه"},Re=new RegExp(`[${Object.keys(ce).join("")}]`,"gu"),$n=/[\u0660-\u0669\u06F0-\u06F9]/gu,Sn=e=>e.replace($n,n=>String((n.codePointAt(0)??0)&15)),Fe=e=>wn(e)?bn(e):xn(e),En=/^[\u0621-\u063A\u0641-\u064A ]*$/u,wn=e=>En.test(e),bn=e=>e.replace(Re,n=>ce[n]??n),xn=e=>Sn(e.normalize("NFKC")).replace(hn,"").replace(Re,n=>ce[n]??n).toLowerCase().normalize("NFKC"),Pe=e=>e.replace(/[ؤئء]/gu,n=>n==="ؤ"?"و":n==="ئ"?"ي":"");var b=e=>Pe(Fe(e).replace(/[ؤئء](?=و)/gu,"و")),v=e=>b(e).split(/\s+/u).filter(n=>n!=="");var Tn=[{name:"أفعال",ways:[[/^(.)ا(.)$/u,"ا$1وا$2"],[/^(.)(.)(.)$/u,"ا$1$2ا$3"],[/^(.)(.)(.)ه$/u,"ا$1$2ا$3"],[/^(.)(.)$/u,"ا$1$2ا$2"]],singulars:`
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
`}],An=`
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
`,le=new Map([...Tn.flatMap(({ways:e,singulars:n})=>v(n).map(t=>[Fn(t,e),t])),...An.split(`
`).flatMap(e=>{let[n="",...t]=b(e).split(" ");return t.map(s=>[s,n])})]),Rn=new Set(le.values());function Fn(e,n){let[t,s]=n.find(([r])=>r.test(e))??[/$/u,""];return e.replace(t,s)}var Q=new Set(v(`
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
`)),de=new Set(v(`
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
`)),Ne=/^ا(?:عب|جي|يح|حق|فت|سلك|زم|هوت|تيني|مرك)/u;var Me={يناير:1,ينايير:1,"كانون الثاني":1,"كانون ثاني":1,"كانون الثّاني":1,جانفي:1,جانفى:1,فبراير:2,فبرائر:2,شباط:2,فيفري:2,فيفرى:2,فيفيري:2,آذار:3,أبريل:4,إبريل:4,أفريل:4,أبرل:4,أيار:5,مايو:5,مايس:5,يونيو:6,حزيران:6,يوليو:7,يوليوز:7,تموز:7,جويلية:7,جويليا:7,أغسطس:8,اغستس:8,أغسطوس:8,أوغسطس:8,غشت:8,أغشت:8,سبتمبر:9,شتنبر:9,شتمبر:9,سبتمبير:9,سيبتمبر:9,أيلول:9,أكتوبر:10,أكتوبير:10,أوكتوبر:10,"تشرين الأول":10,"تشرين أول":10,نوفمبر:11,نوفمبير:11,نونبر:11,نوفنبر:11,"تشرين الثاني":11,"تشرين ثاني":11,ديسمبر:12,دسمبر:12,ديسمبير:12,ديسنبر:12,دجنبر:12,دجمبر:12,"كانون الأول":12,"كانون أول":12},ue={مارس:3,نيسان:4,ماي:5,جوان:6,أوت:8,يونيه:6,يوليه:7};var Pn=[...Object.entries({...Me,...ue}),["آب",8]].map(([e,n])=>[b(e),n]),Nn=new Set([...Object.keys(ue),"آب"].map(b)),O=(e,n,t)=>{let s=fe(n),r=t===void 0?void 0:Oe.get(`${s} ${fe(t)}`),o=r??Oe.get(s);if(!(o===void 0||r===void 0&&Nn.has(s)&&!Ie(e)&&!Ie(t)))return`month${String.fromCharCode(96+o)}`},fe=e=>e.replace(/^(?:[وفبلك]?ال|لل)(?=..)/u,""),Oe=new Map(Pn.map(([e,n])=>[e.split(" ").map(fe).join(" "),n])),Ie=e=>e!==void 0&&/^\d{1,4}$/u.test(e);var Mn=`
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
`,N=new Map(Mn.split(`
`).flatMap(e=>{let[n,...t]=e.split(" ").map(s=>b(s).replace(/^ال/u,""));return n===void 0?[]:[n,...t].map(s=>[s,n])}));var On=new Map([["عبد","عبد"],["ابو","ابو"],["ابي","ابو"],["ابا","ابو"]]),Le=new Set(b(`
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
`).filter(e=>e.includes(" "))),In=new Set([...Le].map(e=>e.replace(" ",""))),Ln=new Map([["اف","f"],["ام","m"],["بي","b"],["سي","c"],["تي","t"],["اس","s"],["كي","k"],["سو","su"],["سوخوي","su"],["ميغ","mig"],["ميج","mig"]]),Ce=(e,n)=>{let t=On.get(e.replace(/^[وفبلك](?=ابو|ابي|ابا|عبد)/u,""));if(t!==void 0&&/^[\u0621-\u064A]{3,}$/u.test(n))return`${t}${n.replace(/^ال/u,"")}`;if(/^\d{1,4}$/u.test(n)){let r=Ln.get(e)??(/^[a-z]{1,4}$/u.test(e)?e:void 0);return r===void 0?void 0:`${r}${Cn(n)}`}let s=`${N.get(e)??e} ${N.get(n)??n}`;return Le.has(s)?He(s.replace(" ","")):void 0},Cn=e=>e.replace(/\d/gu,n=>String.fromCharCode(97+Number(n))),G=e=>{let[,n]=Hn.exec(e)??[];return n!==void 0?`عبد${n}`:In.has(e)?He(e):void 0},Hn=/^عبدال(.{2,})$/u,He=e=>N.get(e)??e;var De=1,V="ٮ";var I=e=>b(e).match(vn)??[],vn=/[\p{L}\p{M}]+|[0-9]+/gu;var _e=(e,n)=>{let t=k(n);return pe(e).map(s=>Ce(s,t)).find(s=>s!==void 0)};var M=e=>kn.test(e)?Dn(pe(e).flatMap(n=>[ke(n),.../...ان$/u.test(n)?[ke(n.slice(0,-2))]:[]])):[_n(e)],kn=/[\u0621-\u064A]/u,Dn=e=>[...new Set(e)],_n=e=>{if(/^[0-9]/u.test(e))return e.replace(/^0+(?=[0-9])/u,"");let n=e.normalize("NFD").replace(/\p{M}/gu,""),t=N.get(n);return t!==void 0?G(t)??t:n.length>4&&/[a-rt-z]s$/u.test(n)?n.slice(0,-1):n};var k=e=>pe(e)[0]??e,pe=e=>{if(ve(e))return[e];let[,n,t]=Un.exec(e)??[];if(t!==void 0)return[n!==void 0&&Ne.test(t)?`ل${t}`:t];let s=[e];for(let r=e;/^[وفبلك]/u.test(r)&&r.length>ge&&s.length<3&&(r=r.slice(1),s.push(r),!ve(r)););return s},Un=/^[وف]?(?:[بك]?ال|(لل))(.{2,})$/u,ve=e=>{if(Q.has(e)||N.has(e))return!0;let n=e.length>ge?Ue(e):e;return n.length>ge&&Q.has(n)},ge=3;var ke=e=>{let n=G(e);if(n!==void 0)return n;let t=Ue(e),s=N.get(e)??N.get(t)??t;return G(s)??s},Ue=e=>{let n=e,t=!0;for(let s=0;s<5;s++){let r=t?le.get(n):void 0;if(r!==void 0&&(t=!1,n=r),Bn(n))return n;let o=jn(n);if(o===n)return n;n=o}return n},Bn=e=>Q.has(e)||de.has(e)||N.has(e),jn=e=>{for(let{ending:n,least:t,feminine:s}of Wn){if(!e.endsWith(n)||e.length-n.length<t)continue;let r=e.slice(0,-n.length);return n==="ين"&&/^ت..$/u.test(r)?e:s&&de.has(`${r}ه`)?`${r}ه`:r}return e},Wn=[{ending:"هما",least:3,feminine:!1},{ending:"ها",least:3,feminine:!1},{ending:"هم",least:3,feminine:!1},{ending:"هن",least:3,feminine:!1},{ending:"كم",least:4,feminine:!1},{ending:"نا",least:4,feminine:!1},{ending:"ات",least:3,feminine:!0},{ending:"ون",least:3,feminine:!1},{ending:"ين",least:3,feminine:!1},{ending:"وا",least:3,feminine:!1},{ending:"ه",least:3,feminine:!1},{ending:"ت",least:3,feminine:!0}];var Yt=new TextDecoder,Xt=new TextEncoder;var Qn="ٯ",Be="frequent.txt";var je=e=>/^"(.*)"$/u.exec(e)?.[1]?.split(" "),We=(e,n)=>{let t=s=>`"${e.map(r=>s.has(r)?Qn+r:r).join(" ")}"`;return[...new Set(n.map(t))]};var Qe=new Set(`في من الي علي عن مع ان انه انها انهم قد لا ما هو هي هم هما نحن انا انت هذا هذه ذلك تلك هولاء اولئك الذي التي الذين اللذين اللتين
  بعد قبل بين خلال حول ضد كل بعض غير اي عند عندما عبر منذ لدي كان كانت ليس ليست او ثم تحت فوق دون سوي امام وراء داخل خارج نحو اذا اذ
  حتي مثل كما حيث لكن بل لو لولا لم لن كي هل كيف متي اين ماذا لماذا منها منه منهم فيها فيه عليها عليه بها به لها له اليها اليه عنها عنه
  هنا هناك ايضا فقط جدا نعم كلا كذلك ولكن وان وقد وهو وهي ومن وفي وعن وما وكل بان لان كان فان وكان وكانت بما مما عما فيما بينما ريثما حينما
  سواء ام اما انما بينها بينهم خلالها ضمن حسب وفق بشان جراء ازاء حيال تجاه لدى اثر عقب فور رغم عدا خلا حاشا ربما لعل ليت يا ايها انذاك حينذاك يومذاك انئذ حينئذ يومئذ عندئذ رضي صلي عليهم سلم رحمه رحمها تعالي سبحانه`.split(/\s+/u).filter(e=>e!==""));var Gn=new Set([...Qe,"ال","و","the","of","and","in"].map(b)),Ve=e=>{let n=[...e.matchAll(Vn)],t=n.flatMap(({groups:r},o)=>r?.phrase!==void 0?qn(r.phrase):qe(r?.words??"",o===n.length-1)),s=t.filter(({typed:r,word:o})=>o===void 0||!Gn.has(r));return s.length>0?s:t},Vn=/["\u201C\u201D\u201E\u00AB](?<phrase>[^"\u201C\u201D\u201E\u00AB\u00BB]+)["\u201C\u201D\u00BB]|(?<words>[^"\u201C\u201D\u201E\u00AB\u00BB]+)/gu,q=e=>`${e}${V}`,me=e=>`"${e.map(q).join(" ")}"`,qn=e=>{let n=e.split(/\s+/u).flatMap(I),t=n.map((a,i)=>O(n[i-1],a,n[i+1])??M(a)[0]??a);if(t.length<2)return qe(e,!1);let[s="",...r]=n,o=M(s).slice(1,2).map(a=>me([a,...t.slice(1)]));return r.length===0?[]:[{typed:e.trim(),searches:[me(t),...o]}]},qe=(e,n)=>{let t=e.split(/\s+/u).flatMap(I),s=[];for(let r=0;r<t.length;r++){let[o="",a,i]=t.slice(r,r+3);if(/^\d{1,2}$/u.test(o)&&a!==void 0){let u=O(o,a,i);if(u!==void 0){s.push({typed:`${o} ${a}`,searches:[me([String(Number(o)),u])]}),r+=Ge(o,a,i)?2:1;continue}}let g=O(t[r-1],o,a);if(g!==void 0){s.push({typed:o,searches:[q(g)]}),Ge(t[r-1],o,a)&&(r+=1);continue}let f=a===void 0?void 0:_e(o,a);if(f!==void 0){s.push({typed:`${o} ${a}`,searches:[q(f)]}),r+=1;continue}let c=n&&r===t.length-1&&!/\s$/u.test(e);s.push({typed:o,searches:M(o).map(q),word:o,...c&&o.length>2&&{beginning:k(o)}})}return s},Ge=(e,n,t)=>t!==void 0&&O(e,n,void 0)!==O(e,n,t);var K=e=>e.split(/\s+/u).flatMap(I).flatMap(n=>M(n).slice(0,1)),z=e=>(e.codePointAt(0)??0).toString(16);var Ke=["غجقك","تط","سصث","زذظ","دض","ظض","هح","يىا"],Kn="اوي",ze=e=>{let n=M(e)[0]??e,t=n.charAt(0),s=Ke.filter(r=>r.includes(t)).flatMap(r=>[...r]);return[...new Set([t,n.charAt(1),...s].filter(r=>r!=="").map(z))]},Ye=(e,n)=>{let t=k(e),s=t.length<4?.5:t.length<8?1:1.5;return n.map((r,o)=>({word:r,order:o,distance:zn(t,b(r),s)})).filter(({distance:r})=>r<=s).sort((r,o)=>r.distance-o.distance||r.order-o.order).map(({word:r,distance:o})=>({word:r,distance:o}))},zn=(e,n,t)=>{if(Math.abs(e.length-n.length)>Math.ceil(t*2))return Number.POSITIVE_INFINITY;let s=[],r=[0];for(let o of n)r.push((r.at(-1)??0)+Y(o));for(let o=1;o<=e.length;o++){let a=[(r[0]??0)+Y(e.charAt(o-1))];for(let i=1;i<=n.length;i++){let[g,f]=[e.charAt(o-1),n.charAt(i-1)],c=Math.min((r[i]??0)+Y(g),(a[i-1]??0)+Y(f),(r[i-1]??0)+Yn(g,f));o>1&&i>1&&g!==f&&g===n.charAt(i-2)&&f===e.charAt(o-2)&&(c=Math.min(c,(s[i-2]??0)+1)),a.push(c)}[s,r]=[r,a]}return r.at(-1)??0},Y=e=>Kn.includes(e)?.5:1,Yn=(e,n)=>e===n?0:Ke.some(t=>t.includes(e)&&t.includes(n))?.5:1;var ye=async(e,n,t=!0)=>{let s=Ve(n);if(s.length===0)return{hits:[],meant:[]};let r=await Promise.all(s.map(p=>tt(e,p))),o=Ze(r);if(o.length>0)return{hits:o,meant:[]};let a=r.some(p=>p.length===0)?0:Jn,i=s.filter((p,S)=>p.word!==void 0&&(r[S]?.length??0)<=a);if(r.some((p,S)=>p.length===0&&s[S]?.word===void 0))return{hits:[],meant:[]};let g=t&&i.length>0?await st(e,s,r):void 0;if(g!==void 0)return{...g,meant:[]};let f=await Promise.all(i.map(p=>ot(e,p)));if(f.some(p=>p.length===0)||i.length===0)return{hits:[],meant:[]};let c=p=>i.reduce((S,F,ne)=>at(S,F,p[ne]?.word??F.typed),n),u=c(f.map(p=>p[0])),m=a===0&&i.every((p,S)=>Zn(p,f[S]??[])),E=[...new Set((f[0]??[]).slice(0,Xn).map(p=>c([p,...f.slice(1).map(([S])=>S)])))];if(!t||!m)return{hits:[],meant:E};let x=await ye(e,u,!1);return x.hits.length===0?{hits:[],meant:E}:{hits:x.hits,corrected:u,meant:E.filter(p=>p!==u)}},Xn=3,Jn=2,Zn=({word:e=""},[n])=>n!==void 0&&(e.length>=et||n.distance<=.5),et=5,nt=4,tt=async(e,{searches:n,beginning:t})=>{let[s,r]=await Promise.all(n.slice(0,2).map(a=>Xe(e,a))),o=s??[];if(r!==void 0&&r.length>=nt*Math.max(1,o.length))return Je(o,r);if(o.length>0)return o;if(r!==void 0&&r.length>0)return r;for(let a of n.slice(2)){let i=await Xe(e,a);if(i.length>0)return i}return t===void 0?[]:e.search(t)},Xe=async(e,n)=>{let t=je(n);return t===void 0?e.search(n):(await Promise.all(We(t,await e.frequent()).map(e.search))).reduce(Je,[])},Je=(e,n)=>{let t=new Set(e.map(({id:s})=>s));return[...e,...n.filter(({id:s})=>!t.has(s))]},Ze=e=>{let n=e.map(s=>new Map(s.map(r=>[r.id,r]))),[t=[]]=[...e].sort((s,r)=>s.length-r.length);return t.flatMap(({id:s})=>{let r=n.flatMap(a=>a.get(s)??[]),[o]=r;return o===void 0||r.length<n.length?[]:[{...o,score:r.reduce((a,{score:i})=>a+i,0)*(1+rt(r.map(({words:a})=>a))),words:[...new Set(r.flatMap(({words:a})=>a))].sort((a,i)=>a-i)}]}).sort((s,r)=>r.score-s.score||(s.id<r.id?1:-1))},rt=e=>e.length<2?0:e.slice(1).filter((t,s)=>{let r=new Set(t);return e[s]?.some(o=>r.has(o+1)||r.has(o+2)||r.has(o))}).length/(e.length-1),st=async(e,n,t)=>{for(let s=0;s+1<n.length;s++){let[r,o]=[n[s]?.word,n[s+1]?.word];if(r===void 0||o===void 0||(t[s]?.length??0)*(t[s+1]?.length??0)>0)continue;let a=await e.search(`${r}${o}${V}`),i=t.filter((f,c)=>c!==s&&c!==s+1),g=Ze([a,...i]);if(g.length>0)return{hits:g,corrected:n.map(({typed:f},c)=>c===s?`${r}${o}`:c===s+1?"":f).filter(Boolean).join(" ")}}},ot=async(e,{word:n})=>{if(n===void 0)return[];let t=await Promise.all(ze(n).map(s=>e.words(s)));return Ye(n,t.flat()).filter(s=>s.distance>0)},at=(e,{typed:n},t)=>e.split(/(\s+)/u).map(s=>s.trim()!==""&&ct(s,n)?it(s)+t:s).join(""),it=e=>/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u.exec(e)?.[0]??"",ct=(e,n)=>I(e).join("")===n;var D=({id:e})=>e==="recent"?"0":Number(e).toString(36);var L=e=>({sign:e.slice(0,1),rank:Number.parseInt(e.slice(1,4),36)});var lt=1e4,en=async({root:e,shards:n})=>{let[t,...s]=n;if(t===void 0)throw new Error("no shard");let o=(await import(`${e}${t.id}/pagefind.js`)).createInstance({basePath:`${e}${t.id}/`,baseUrl:"/",noWorker:!0}),a=dt(e);a.catch(()=>{});let i=[t],g=new Map,f=async()=>{let u=s[i.length-1];u!==void 0&&(await Promise.race([o.mergeIndex(`${e}${u.id}/`,{baseUrl:"/"}),a]),i.push(u))},c=u=>Promise.all(i.map(({id:m})=>_(g,`${e}${m}/${u}`,ft)));for(;i.length<n.length&&i.reduce((u,{count:m})=>u+m,0)<lt;)await f();return{shards:()=>i,grow:f,search:async u=>{let{results:m}=await Promise.race([o.search(u),a]);return m},words:async u=>(await c(`words/${u}.txt`)).flat(),frequent:async()=>(await c(Be)).map(u=>new Set(u))}},dt=e=>new Promise((n,t)=>{let{fetch:s}=globalThis;globalThis.fetch=async(r,o)=>{let a=String(r).includes(e)&&ut.test(String(r));try{let i=await s(r,o);return a&&!i.ok&&t(new Error(`${i.status} ${String(r)}`)),i}catch(i){throw a&&t(i),i}}}),ut=/\.(?:pf_\w+|pagefind|json\?ts=\d+)$/u,_=(e,n,t)=>{let s=e.get(n)??t(n);return e.set(n,s),s.catch(()=>e.delete(n)),s},ft=async e=>{let n=await fetch(e);if(n.status===404)return[];if(!n.ok)throw new Error(`${n.status} ${e}`);return(await n.text()).split(" ")};var tn=({root:e,shards:n})=>{let t=new Map,s=new Map(n.map(r=>[D(r),r.years]));return{yearOf:r=>{let{sign:o,rank:a}=L(r.id);return s.get(o)?.filter(([,i])=>i<=a).at(-1)?.[0]??""},load:async(r,o)=>{let a=new Map;for(let i of o){let g=await _(t,`${e}${i.id}/facet-${r}.json`,pt);for(let[f,[c,u]]of g.values.entries()){let m=a.get(c)??{name:u,places:new Set},E=0;for(let x of g.steps[f]??[])E+=x,m.places.add(`${D(i)}${E}`);a.set(c,m)}}return a}}},rn=async(e,n,t,s,r)=>{let o=new Map,a=new Map,{year:i}=s;i!==void 0&&o.set("year",c=>e.yearOf(c)===i);for(let c of j){let u=s[c];if(u===void 0&&!r)continue;let m=await e.load(c,n);a.set(c,m),u!==void 0&&o.set(c,E=>m.get(u)?.places.has(nn(E))===!0)}let g=c=>t.filter(u=>[...o].every(([m,E])=>m===c||E(u))),f=new Map;if(r){f.set("year",gt(g("year"),e));for(let[c,u]of a){let m=g(c).map(nn),E=[...u].map(([x,{name:p,places:S}])=>({id:x,name:p,count:m.filter(F=>S.has(F)).length}));f.set(c,E.filter(({id:x,count:p})=>p>0||x===s[c]).sort((x,p)=>p.count-x.count))}}return{hits:t.filter(c=>[...o.values()].every(u=>u(c))),values:f}},nn=e=>{let{sign:n,rank:t}=L(e.id);return`${n}${t}`},gt=(e,{yearOf:n})=>{let t=new Map;for(let s of e)t.set(n(s),(t.get(n(s))??0)+1);return[...t].map(([s,r])=>({id:s,name:s,count:r})).sort((s,r)=>Number(r.id)-Number(s.id))},pt=async e=>{let n=await fetch(e);if(!n.ok)throw new Error(`${n.status} ${e}`);return await n.json()};var mt=5,sn=async({root:e},n,t)=>{let s=K(t.replace(/["«»\u201C\u201D]/gu," ")),[r,...o]=s;if(r===void 0||s.length>6)return[];let a=await _(n,`${e}names/${z(r)}.json`,yt),i=c=>{let u=K(c);return u.includes(r)||o.length>0||u.some(m=>m.startsWith(r))?s.every((m,E)=>u.some(x=>E===s.length-1?x.startsWith(m):x===m)):!1},g=a.filter(([c,,,...u])=>[c,...u].some(i)),f=([c,,,...u])=>[c,...u].some(m=>K(m).join(" ")===s.join(" "));return[...g.filter(f),...g.filter(c=>!f(c))].slice(0,mt)},yt=async e=>{let n=await fetch(e);if(n.status===404)return[];if(!n.ok)throw new Error(`${n.status} ${e}`);return await n.json()};var on=(e,n,t,s=32)=>{let r=n.filter(c=>c>=t&&c<e.length),o=r.length===0?[t]:r.map(c=>Math.max(t,Math.min(c-6,e.length-s))),a=c=>new Set(r.filter(u=>u>=c&&u<c+s).map(u=>e[u])).size,i=o.reduce((c,u)=>a(u)>a(c)?u:c,o[0]??t),g=Math.min(e.length,i+s),f=he(e.slice(i,g),n.map(c=>c-i));return[...i>t?[{text:"… ",found:!1}]:[],...f,...g<e.length?[{text:" …",found:!1}]:[]]},he=(e,n)=>{let t=new Set(n);return e.flatMap((s,r)=>{let o=r===0?"":" ";if(!t.has(r))return[{text:`${o}${s}`,found:!1}];let[,a="",i=s,g=""]=ht.exec(s)??[];return[{text:`${o}${a}`,found:!1},{text:i,found:!0},{text:g,found:!1}].filter(({text:f})=>f!=="")})},ht=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;var h=(e,n,...t)=>{let s=document.createElement(e);for(let[r,o]of Object.entries(n))s.setAttribute(r,o);return s.append(...t),s},cn=(e,n)=>{let[t="",s=""]=e.split("{query}");return[t,h("bdi",{},n),s]},$t=/\p{Script=Arabic}/u,X=e=>h("bdi",$t.test(e)?{dir:"rtl"}:{},e),$e=async(e,{base:n})=>{let t=await e.data();if(!St(t))throw new Error("a result without its text");let{content:s,raw_url:r,meta:o}=t,a=s.split(" "),i=(o.title??"").split(/\s+/u).filter(m=>m!=="").length,g=o.dir??"rtl",f=o.lang===void 0?{}:{lang:o.lang},c=h("bdi",{dir:g,...f},...an(he(a.slice(0,i),e.words))),u=o.machine===void 0?h("span",{class:"num"},o.date??""):h("time",{class:"num",datetime:o.machine},o.date??"");return h("article",{class:"item"},h("h2",{},h("a",{href:`${n}${r.replace(/^\//u,"")}`},c)),h("div",{class:"meta"},h("span",{class:"src"},X(o.source??""))," ",h("span",{},u)),h("p",{dir:"auto",...f},...an(on(a,e.words,i))))},an=e=>e.map(({text:n,found:t})=>t?h("mark",{},n):n),St=e=>typeof e=="object"&&e!==null&&"content"in e&&"raw_url"in e&&"meta"in e,ln=(e,{base:n,words:t})=>[h("h2",{id:"search-pages"},t.pages),h("ul",{class:"search-ways"},...e.map(([s,r,o])=>h("li",{},h("a",{href:`${n}${r.slice(1)}`},X(s))," ",h("span",{class:"search-kind"},t.kinds[o]))))];var J=10,Et=150,Z=["year",...j],wt=(e,n)=>{let{words:t,shards:s}=n,r=l=>{let d=document.querySelector(`[data-part="${l}"]`);if(d===null)throw new Error(`the search page has no place for ${l}`);return d},o=e.querySelector("form"),a=e.querySelector("#search-query"),i=e.querySelector("details");if(o===null||a===null||i===null)throw new Error("the search page has no form");let[g,f,c,u,m,E,x]=[r("status"),r("notice"),r("pages"),r("results"),r("more"),r("start"),r("chosen")],p=l=>{let d=o.elements.namedItem(l);if(!(d instanceof HTMLSelectElement))throw new Error(`the search form has no ${l}`);return d},S=l=>n.digits==="arabic"?String(l).replace(/\d/gu,d=>String.fromCharCode(1632+Number(d))):String(l),F,ne=tn(n),dn=new Map,U=0,te=0,Ee=()=>(F??=en(n),F.catch(()=>{F=void 0}),F),re=()=>{for(let l of[f,c,u,m])l.replaceChildren();c.hidden=!0},C=(...l)=>{let d=h("span",{class:"num"},...l);d.textContent!==g.textContent&&g.replaceChildren(d)},un=()=>({query:a.value.trim(),sort:p("sort").value,choices:Object.fromEntries(Z.flatMap(l=>p(l).value===""?[]:[[l,p(l).value]])),exact:o.dataset.exact===a.value.trim()}),H=({query:l,sort:d,choices:y,exact:w})=>{let $=new URLSearchParams;l!==""&&$.set("q",l),d!==""&&$.set("sort",d);for(let[T,A]of Object.entries(y))$.set(T,A);return w&&$.set("exact","1"),$.size===0?location.pathname:`${location.pathname}?${$}`},se=()=>{let l=new URLSearchParams(location.search);a.value=l.get("q")??"",l.has("exact")?o.dataset.exact=a.value.trim():delete o.dataset.exact,p("sort").value=["newest","oldest"].find(d=>d===l.get("sort"))??"";for(let d of Z)we(d,[],l.get(d)??"")},we=(l,d,y)=>{let w=d.some(({id:$})=>$===y)||y===""?d:[...d,{id:y,name:y,count:0}];p(l).replaceChildren(h("option",{value:""},t.any),...w.map(({id:$,name:T,count:A})=>h("option",{value:$,class:"num"},`${l==="year"&&/^\d+$/u.test(T)?S(Number(T)):T} (${S(A)})`))),p(l).value=y},R=async l=>{let d=un(),y=++U,w=()=>y!==U;l==="push"&&H(d)!==location.pathname+location.search?history.pushState(null,"",H(d)):l!=="keep"&&history.replaceState(null,"",H(d));let $=Object.keys(d.choices).length;if(x.textContent=$===0?"":`(${S($)})`,E.hidden=d.query!=="",i.hidden=d.query==="",d.query===""){re(),g.replaceChildren();return}if(s.length===0)return C(t.empty);if(n.fold!==De)return xe(t.outdated,t.retry,()=>location.reload());let T=setTimeout(()=>!w()&&C(t.searching),400);try{let A=await Ee(),[B,P]=await Promise.all([ye(A,d.query,!d.exact),sn(n,dn,d.query)]),ae=await rn(ne,A.shards(),B.hits,d.choices,i.open||$>0);if(w())return;await fn(A,d,B,ae,P,w)}catch{F=void 0,w()||xe(t.failed,t.retry,()=>{R("keep")})}finally{clearTimeout(T)}},fn=async(l,d,y,w,$,T)=>{let A=bt(w.hits,d.sort,n),B=await Promise.all(A.slice(0,J).map(P=>$e(P,n)));if(!T()){re();for(let[P,ae]of w.values)we(P,ae,d.choices[P]??"");$.length>0&&(c.replaceChildren(...ln($,n)),c.hidden=!1),y.corrected!==void 0&&f.append(gn(y.corrected,d)),y.meant.length>0&&f.append(pn(y.meant,d)),A.length===0?(C(...cn(Object.keys(d.choices).length>0&&y.hits.length>0?t.nothingFiltered:t.nothing,d.query)),f.append(y.hits.length>0?ee(t.clear,()=>{for(let P of Z)p(P).value="";R("push")}):h("ul",{class:"search-advice"},...t.advice.map(P=>h("li",{},P))))):C(ie(A.length,t.results,S)),u.append(...B),be(l,A,J)}},be=(l,d,y)=>{m.replaceChildren(),d.length>y&&m.append(ee(t.more,async()=>{let $=U,T=await Promise.all(d.slice(y,y+J).map(A=>$e(A,n)));$===U&&(u.append(...T),be(l,d,y+J),T[0]?.querySelector("a")?.focus())}));let w=s.filter($=>!l.shards().includes($)).reduce(($,{count:T})=>$+T,0);w>0&&m.append(ee(`${t.searchOlder} ${ie(w,t.older,S)}`,async()=>{await l.grow(),await R("keep")}))},oe=l=>{let d=h("a",{href:H(l)},X(l.query));return d.addEventListener("click",y=>{y.metaKey||y.ctrlKey||y.shiftKey||(y.preventDefault(),history.pushState(null,"",H(l)),se(),a.focus(),R("keep"))}),d},gn=(l,d)=>h("p",{class:"search-notice"},`${t.corrected} «`,oe({...d,query:l}),`». ${t.insist} «`,oe({...d,exact:!0}),"»"),pn=(l,d)=>h("p",{class:"search-notice"},`${t.didYouMean} `,...l.flatMap((y,w)=>[...w>0?["، "]:[],"«",oe({...d,query:y,exact:!1}),"»"]),"؟"),xe=(l,d,y)=>{re(),C(l),f.append(ee(d,y))};o.hidden=!1,se(),a.addEventListener("focus",()=>{s.length>0&&Ee()},{once:!0}),a.addEventListener("input",()=>{clearTimeout(te),te=window.setTimeout(()=>{R("replace")},Et)}),a.addEventListener("keydown",l=>{l.key!=="Escape"||a.value===""||(l.preventDefault(),a.value="",R("replace"))}),o.addEventListener("submit",l=>{l.preventDefault(),clearTimeout(te),R("push")}),o.addEventListener("change",l=>{l.target instanceof HTMLSelectElement&&R("push")}),i.addEventListener("toggle",()=>i.open&&void R("keep")),addEventListener("popstate",()=>{se(),R("keep")}),i.open=Z.some(l=>p(l).value!=="")||p("sort").value!=="",i.open||R("keep")},bt=(e,n,{shards:t})=>{if(n==="")return e;let s=t.map(D),r=[...e].sort((o,a)=>{let[i,g]=[L(o.id),L(a.id)];return s.indexOf(i.sign)-s.indexOf(g.sign)||g.rank-i.rank});return n==="newest"?r:r.reverse()},ee=(e,n)=>{let t=h("button",{type:"button",class:"num"},e);return t.addEventListener("click",()=>n()),t},Se=document.getElementById("search");Se?.dataset.setting!==void 0&&wt(Se,JSON.parse(Se.dataset.setting));})();
