var it=new Intl.PluralRules("ar"),oe=(e,t,n)=>t[it.select(e)].replace("{n}",n(e));var j=["source","tag","person","place"];var be="ؐ-ًؚ-ٰٟۖ-ۜ۟-۪ۤۧۨ-ۭ",Te="­؜᠎​-‏‪-‮⁠-⁤⁦-⁩\uFEFF";var lt=new RegExp(`[${be}${Te}${"ـ"}]`,"gu"),ae={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ی:"ي",ې:"ي",ک:"ك",ڪ:"ك",گ:"غ",ڨ:"ق",ڭ:"ك",ڤ:"ف",پ:"ب",چ:"ج",ہ:"ه",ة:"ه"},we=new RegExp(`[${Object.keys(ae).join("")}]`,"gu"),dt=/[\u0660-\u0669\u06F0-\u06F9]/gu,ut=e=>e.replace(dt,t=>String((t.codePointAt(0)??0)&15)),Fe=e=>gt(e)?ft(e):mt(e),pt=/^[\u0621-\u063A\u0641-\u064A ]*$/u,gt=e=>pt.test(e),ft=e=>e.replace(we,t=>ae[t]??t),mt=e=>ut(e.normalize("NFKC")).replace(lt,"").replace(we,t=>ae[t]??t).toLowerCase().normalize("NFKC"),Me=e=>e.replace(/[ؤئء]/gu,t=>t==="ؤ"?"و":t==="ئ"?"ي":"");var F=e=>Me(Fe(e).replace(/[ؤئء](?=و)/gu,"و")),C=e=>F(e).split(/\s+/u).filter(t=>t!=="");var yt=`
كتاب كتب
سعر أسعار
مرض أمراض
قلب قلوب
معرض معارض
مشروع مشاريع
جريمة جرائم
شاطئ شواطئ
صاروخ صواريخ
طفل أطفال
قنبلة قنابل
ملعب ملاعب
جائزة جوائز
زلزال زلازل
وزير وزراء
حرب حروب
مدرسة مدارس
محكمة محاكم
حريق حرائق
أجنبي أجانب
عربي عرب
تركي أتراك
كردي أكراد
كوردي كورد
سفير سفراء
رئيس رؤساء
زعيم زعماء
عضو أعضاء
خبير خبراء
شريك شركاء
شركة شركات
عميل عملاء
وكيل وكلاء
أمير أمراء
فقير فقراء
شهيد شهداء
قتيل قتلى
جريح جرحى
أسير أسرى
مريض مرضى
ضحية ضحايا
قضية قضايا
هدية هدايا
خلية خلايا
وصية وصايا
سرية سرايا
رعية رعايا
حاج حجاج حجيج
تاجر تجار
عامل عمال
طالب طلاب طلبة
كاتب كتّاب
حاكم حكام
قاض قضاة قاضي
داعية دعاة
راع رعاة راعي
والي ولاة
مشاة مشاة
غاز غزاة
قائد قادة قواد
سيد سادة أسياد
ساكن سكان
زائر زوار
نائب نواب
ثائر ثوار
ركاب راكب
حارس حراس
ضابط ضباط
جندي جنود
عسكري عساكر
شرطي شرطة
مواطن مواطنين
إرهابي إرهابيون
عدو أعداء
صديق أصدقاء
قريب أقارب أقرباء
طبيب أطباء
نبي أنبياء
غني أغنياء
قوي أقوياء
ذكي أذكياء
شقيق أشقاء
حليف حلفاء
جار جيران
أخ إخوة إخوان أشقاء
أب آباء
ابن أبناء
أم أمهات
بنت بنات
امرأة نساء نسوة
رجل رجال
شاب شباب شبان
شيخ شيوخ مشايخ
عالم علماء
شاعر شعراء
أديب أدباء
مدير مدراء
قديم قدماء قدامى
كبير كبار
صغير صغار
طويل طوال
جديد جدد
خطير خطيرة
عاصمة عواصم
عاصفة عواصف
قاعدة قواعد
شاحنة شاحنات
ناقلة ناقلات
حافلة حافلات
طائرة طائرات
باخرة بواخر
سفينة سفن
مدينة مدن
قرية قرى
دولة دول
بلد بلدان بلاد
قارة قارات
ولاية ولايات
إقليم أقاليم
منطقة مناطق
محافظة محافظات
حي أحياء
شارع شوارع
طريق طرق طرقات
ميدان ميادين
جسر جسور
نفق أنفاق
نهر أنهار
بحر بحار
بحيرة بحيرات
جزيرة جزر
جبل جبال
صحراء صحارى
غابة غابات
شجرة أشجار
ميناء موانئ
مطار مطارات
مرفأ مرافئ
معبر معابر
حد حدود
سد سدود
سور أسوار
جدار جدران
بيت بيوت
منزل منازل
دار دور
مبنى مبان مباني
برج أبراج
سقف أسقف
باب أبواب
غرفة غرف
قاعة قاعات
مسجد مساجد
جامع جوامع
كنيسة كنائس
معبد معابد
دير أديرة
مستشفى مستشفيات
مصنع مصانع
معمل معامل
متجر متاجر
محل محال
سوق أسواق
مصرف مصارف
بنك بنوك
مكتب مكاتب
مركز مراكز
معهد معاهد
متحف متاحف
مسرح مسارح
ملجأ ملاجئ
مخيم مخيمات
سجن سجون
سجين سجناء
مقر مقار
موقع مواقع
موضع مواضع
موقف مواقف
موضوع مواضيع
مورد موارد
مصدر مصادر
مرجع مراجع
مبدأ مبادئ
مبلغ مبالغ
مكسب مكاسب
مطلب مطالب
مطعم مطاعم
مقعد مقاعد
مقطع مقاطع
منصب مناصب
منبر منابر
منتج منتجات
مشهد مشاهد
معدن معادن
معلم معالم
معيار معايير
مفهوم مفاهيم
مفتاح مفاتيح
مقياس مقاييس
ميزان موازين
مسمار مسامير
مصباح مصابيح
محصول محاصيل
مرسوم مراسيم
مشكلة مشاكل
مصلحة مصالح
محطة محطات
مرحلة مراحل
معركة معارك
مجزرة مجازر
مجلس مجالس
محور محاور
مدفع مدافع
مدخل مداخل
مخرج مخارج
مخزن مخازن
منفذ منافذ
منزلق منزلقات
مهرجان مهرجانات
مسلسل مسلسلات
فيلم أفلام
قلم أقلام
علم أعلام
قمر أقمار
خبر أخبار
خطر أخطار مخاطر
ضرر أضرار
أثر آثار
أمر أوامر
سبب أسباب
هدف أهداف
طرف أطراف
ملف ملفات
ولد أولاد
عمل أعمال
فعل أفعال
قول أقوال
مال أموال
حال أحوال
حالة حالات
نوع أنواع
لون ألوان
يوم أيام
عام أعوام
شهر أشهر شهور
أسبوع أسابيع
سنة سنوات سنين
ساعة ساعات
قرن قرون
عقد عقود
عهد عهود
عصر عصور
وقت أوقات
زمن أزمنة أزمان
ليلة ليال ليالي
موسم مواسم
موعد مواعيد
تاريخ تواريخ
حدث أحداث
حادث حوادث
حادثة حوادث
كارثة كوارث
أزمة أزمات
فيضان فيضانات
إعصار أعاصير
بركان براكين
رقم أرقام
عدد أعداد
قسم أقسام
جزء أجزاء
ثلث أثلاث
ربع أرباع
صنف أصناف
شكل أشكال
جسم أجسام
جسد أجساد
رأس رؤوس
عين عيون أعين
يد أيدي أياد
قدم أقدام
رجل أرجل
سن أسنان
عظم عظام
وجه وجوه
نفس نفوس أنفس
روح أرواح
دم دماء
عضلة عضلات
كلية كلى
رئة رئات
فيروس فيروسات
وباء أوبئة
دواء أدوية
لقاح لقاحات
غذاء أغذية
طعام أطعمة
شراب أشربة
سلاح أسلحة
جهاز أجهزة
نظام أنظمة نظم
حزب أحزاب
لواء ألوية
جيش جيوش
حصن حصون
درع دروع
سيف سيوف
رمح رماح
لغم ألغام
هجوم هجمات
غارة غارات
ضربة ضربات
جبهة جبهات
قوة قوات قوى
فرقة فرق
فريق فرق
كتيبة كتائب
فصيل فصائل
عصابة عصابات
قبيلة قبائل
عائلة عائلات عوائل
أسرة أسر
شعب شعوب
أمة أمم
فرد أفراد
شخص أشخاص
إنسان ناس
حق حقوق
قانون قوانين
قرار قرارات
شرط شروط
بند بنود
عقوبة عقوبات
حكم أحكام
قضاء أقضية
دستور دساتير
وثيقة وثائق
رسالة رسائل
وسيلة وسائل
جريدة جرائد
صحيفة صحف
مجلة مجلات
مقالة مقالات
مقال مقالات
صورة صور
لوحة لوحات
قصيدة قصائد
قصة قصص
رواية روايات
أغنية أغان أغاني
لحن ألحان
لغة لغات
كلمة كلمات
حرف حروف أحرف
سؤال أسئلة
جواب أجوبة
درس دروس
فصل فصول
منهج مناهج
برنامج برامج
بحث أبحاث بحوث
تقرير تقارير
تجربة تجارب
نتيجة نتائج
عاقبة عواقب
فائدة فوائد
ضريبة ضرائب
رسم رسوم
دين ديون
قرض قروض
دخل مداخيل
ربح أرباح
سهم أسهم
سند سندات
صندوق صناديق
خزينة خزائن
عملة عملات
دولار دولارات
مليون ملايين
مليار مليارات
ألف آلاف ألوف
نفط نفوط
بئر آبار
حقل حقول
أنبوب أنابيب
خط خطوط
سلك أسلاك
شبكة شبكات شباك
سلعة سلع
بضاعة بضائع
مادة مواد
حبة حبوب
ثمرة ثمار
فاكهة فواكه
لحم لحوم
سمك أسماك
طير طيور
حيوان حيوانات
كلب كلاب
قطة قطط
حصان أحصنة
خيل خيول
جمل جمال
بقرة أبقار
غنم أغنام
ماعز مواعز
إبل آبال
نخلة نخيل
حديقة حدائق
بستان بساتين
مزرعة مزارع
أرض أراض أراضي
تربة ترب
حجر أحجار حجارة
معبر معابر
حاجز حواجز
عائق عوائق
قانوني قانونيون
فتاة فتيات
فتى فتيان فتية
عروس عرائس
أرملة أرامل
يتيم أيتام
لاجئ لاجئون
نازح نازحون
مهاجر مهاجرون
قتل قتلة
قاتل قتلة
لص لصوص
سارق سراق
مجرم مجرمون
إرهاب إرهاب
جاسوس جواسيس
عنصر عناصر
خائن خونة
أسطول أساطيل
زورق زوارق
قارب قوارب
مركب مراكب
قطار قطارات
عربة عربات
سائق سائقون
راكب ركاب
طاقم طواقم
لاعب لاعبون
حكم حكام
هداف هدافون
كأس كؤوس
بطل أبطال
بطولة بطولات
ناد نادي أندية نواد
فوز انتصارات
هزيمة هزائم
نجم نجوم
فن فنون
فنان فنانون
متهم متهمون
دليل أدلة
شاهد شهود
حجة حجج
تهمة تهم
سر أسرار
لجنة لجان
هيئة هيئات
جمعية جمعيات
نقابة نقابات
مؤسسة مؤسسات
وزارة وزارات
سلطة سلطات
سلطان سلاطين
ملك ملوك
قيصر قياصرة
إمبراطور أباطرة
رمز رموز
تمثال تماثيل
عيد أعياد
طقس طقوس
دين أديان
مذهب مذاهب
طائفة طوائف
فتوى فتاوى
إمام أئمة
قس قساوسة
راهب رهبان
حبر أحبار
فيلسوف فلاسفة
أستاذ أساتذة
تلميذ تلاميذ تلامذة
مهندس مهندسون
محام محامي محامون
دكتور دكاترة
ممرض ممرضون
صيدلي صيادلة
مرشح مرشحون
ناخب ناخبون
صوت أصوات
صندوق صناديق
دائرة دوائر
جولة جولات
قمة قمم
ندوة ندوات
مؤتمر مؤتمرات
وفد وفود
ضيف ضيوف
مضيف مضيفون
مفاوض مفاوضون
هدنة هدن
صفقة صفقات
خطة خطط
خطوة خطوات خطى
خطأ أخطاء
فكرة أفكار
رأي آراء
حل حلول
فرصة فرص
أمل آمال
حلم أحلام
ألم آلام
جرح جروح جراح
حزن أحزان
فرح أفراح
ذكرى ذكريات
حفل حفلات
عرس أعراس
جنازة جنائز
قبر قبور
مقبرة مقابر
جثة جثث
جثمان جثامين
نعش نعوش
كوكب كواكب
فلك أفلاك
غيم غيوم
سحابة سحب
ريح رياح
مطر أمطار
ثلج ثلوج
موجة موجات أمواج
حرارة حرارات
درجة درجات
مستوى مستويات
نسبة نسب
فئة فئات
مهمة مهام مهمات
وظيفة وظائف
واجب واجبات
مسؤول مسؤولون
موظف موظفون
تحد تحديات
ضغط ضغوط ضغوطات
قيد قيود
حافز حوافز
ظرف ظروف
عرض عروض
طلب طلبات
حصة حصص
كمية كميات
ثروة ثروات
كنز كنوز
جوهرة جواهر
عقار عقارات
قصر قصور
كوخ أكواخ
خيمة خيام خيم
ثوب أثواب ثياب
لباس ألبسة ملابس
حذاء أحذية
حقيبة حقائب
بطاقة بطاقات
جواز جوازات
تأشيرة تأشيرات
رخصة رخص
هاتف هواتف
حاسوب حواسيب
شاشة شاشات
قناة قنوات
إذاعة إذاعات
موجز مواجيز
عنوان عناوين
اسم أسماء
لقب ألقاب
كنية كنى
أصل أصول
فرع فروع
جذر جذور
ورقة أوراق
ذيل ذيول
شريحة شرائح
حزمة حزم
مجموعة مجموعات
كتلة كتل
تيار تيارات
جناح أجنحة
قطاع قطاعات
مجال مجالات
مسار مسارات
سبيل سبل
باحث باحثون
رائد رواد
قطب أقطاب
عملاق عمالقة
شيطان شياطين
ملاك ملائكة
جن جنون
بيان بيانات
خطاب خطابات
نص نصوص
حوار حوارات
نقاش نقاشات
خلاف خلافات
نزاع نزاعات
صراع صراعات
اتفاق اتفاقات
اتفاقية اتفاقيات
معاهدة معاهدات
مبادرة مبادرات
قيادي قيادات
كادر كوادر
ثغرة ثغرات
فجوة فجوات
مقترح مقترحات
إجراء إجراءات
تدبير تدابير
ترتيب ترتيبات
تصريح تصريحات تصاريح
تحقيق تحقيقات
تفصيل تفاصيل
تمرين تمارين
تدريب تدريبات
تهديد تهديدات
تقليد تقاليد
تعليم تعاليم
تكليف تكاليف
تكلفة تكاليف
نفقة نفقات
إيراد إيرادات
ميزانية ميزانيات
موازنة موازنات
قسط أقساط
فاتورة فواتير
سيارة سيارات
دراجة دراجات
إطار إطارات أطر
سلة سلال
وعاء أوعية
كيس أكياس
طن أطنان
متر أمتار
ميل أميال
لتر لترات
برميل براميل
قنطار قناطير
حوض أحواض
خزان خزانات
مضخة مضخات
محرك محركات
مروحية مروحيات
مقاتل مقاتلون
مقاتلة مقاتلات
دبابة دبابات
مدرعة مدرعات
مسدس مسدسات
بندقية بنادق
رصاصة رصاص
قذيفة قذائف
شظية شظايا
عبوة عبوات
حزام أحزمة
نيزك نيازك
قطعة قطع
حبل حبال
سلم سلالم
مسكن مساكن
ساحة ساحات
ساحل سواحل
مضيق مضائق
خليج خلجان
واد وادي أودية وديان
سهل سهول
تل تلال
هضبة هضاب
كهف كهوف
حفرة حفر
مفاعل مفاعلات
طاقة طاقات
شعاع أشعة
غاز غازات
سم سموم
مخدر مخدرات
سجائر سيجارة
مقهى مقاه مقاهي
فندق فنادق
مطبخ مطابخ
حمام حمامات
سرير أسرة
كرسي كراسي
طاولة طاولات
حائط حيطان
نافذة نوافذ
شقة شقق
طابق طوابق
عمارة عمارات
دكان دكاكين
خزف خزفيات
حرفة حرف
مهنة مهن
حرفي حرفيون
فلاح فلاحون
مزارع مزارعون
راع رعاة
صياد صيادون
بحار بحارة
عبد عبيد
سيدة سيدات
آنسة آنسات
زوجة زوجات
زوج أزواج
حفيد أحفاد
جد أجداد
عم أعمام
خال أخوال
جيل أجيال
سلف أسلاف
وارث ورثة
تركة تركات
مثل أمثال
مثال أمثلة
نموذج نماذج
معنى معان معاني
قيمة قيم
سمة سمات
صفة صفات
ميزة مزايا ميزات
نية نوايا نيات
رغبة رغبات
شعور مشاعر
عاطفة عواطف
غرض أغراض
وعد وعود
جهد جهود
دور أدوار
ظل ظلال
ضوء أضواء
نور أنوار
نار نيران
شمعة شموع
حطب أحطاب
فحم فحوم
كهرباء كهرباء
سائح سياح
رحلة رحلات
سفر أسفار
حقبة حقب
تراث تراث
قلعة قلاع
هرم أهرامات أهرام
مومياء مومياوات
نصب أنصاب
زاوية زوايا
ضلع أضلاع أضلع
مثقف مثقفون
مسلم مسلمون
مسيحي مسيحيون
يهودي يهود
روسي روس
أمريكي أمريكان أميركيون
أوروبي أوروبيون
إفريقي أفارقة
صيني صينيون
فرنسي فرنسيون
ألماني ألمان
إيراني إيرانيون
أفغاني أفغان
شيعي شيعة
سني سنة
بدوي بدو
غجري غجر
`,Ae=new Map(yt.split(`
`).flatMap(e=>{let[t,...n]=F(e).split(" ");return t===void 0?[]:n.filter(s=>s!==t).map(s=>[s,t])}));var W=new Set(C(`
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
ألم
آلاف
آلة
لبنان
لندن
لقاء
لجنة
ليبيا
ليبي
لغة
لواء
لاجئ
لاعب
لبناني
بغداد
بيروت
باريس
برلين
بكين
بوتين
بلد
بحث
بنك
بيت
بطل
بيان
برنامج
برلمان
بترول
بيئة
بشار
باكستان
بريطانيا
بلجيكا
بحرين
بنت
باب
كتاب
كرة
كوريا
كويت
كبير
كندا
كيم
كأس
كامل
كهرباء
فرنسا
فريق
فيلم
فلسطين
فلسطيني
فيروس
فوز
فندق
فن
فساد
فيصل
فيضان
وزير
وزارة
وطن
وطني
واشنطن
ولاية
ولد
وفد
وقت
وفاة
وثيقة
وسيلة
وضع
وسط
وحدة
وجه
وكالة
وكيل
ورقة
وظيفة
لحم
لون
ليل
ليلة
ميدان
سودان
سوداني
طهران
إيران
إيراني
رمضان
شعبان
إنسان
إعلان
مهرجان
سلطان
عنوان
ديوان
حيوان
طيران
عدوان
عمران
عمان
أفغانستان
كردستان
حسين
ياسين
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
نون
عيون
`)),ie=new Set(C(`
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
حادثة
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
`)),Ne=/^ا(?:عب|جي|يح|حق|فت|سلك|زم|هوت|تيني|مرك)/u;var Pe={يناير:1,ينايير:1,"كانون الثاني":1,"كانون ثاني":1,"كانون الثّاني":1,جانفي:1,جانفى:1,فبراير:2,فبرائر:2,شباط:2,فيفري:2,فيفرى:2,فيفيري:2,آذار:3,أبريل:4,إبريل:4,أفريل:4,أبرل:4,أيار:5,مايو:5,مايس:5,يونيو:6,حزيران:6,يوليو:7,يوليوز:7,تموز:7,جويلية:7,جويليا:7,أغسطس:8,اغستس:8,أغسطوس:8,أوغسطس:8,غشت:8,أغشت:8,سبتمبر:9,شتنبر:9,شتمبر:9,سبتمبير:9,سيبتمبر:9,أيلول:9,أكتوبر:10,أكتوبير:10,أوكتوبر:10,"تشرين الأول":10,"تشرين أول":10,نوفمبر:11,نوفمبير:11,نونبر:11,نوفنبر:11,"تشرين الثاني":11,"تشرين ثاني":11,ديسمبر:12,دسمبر:12,ديسمبير:12,ديسنبر:12,دجنبر:12,دجمبر:12,"كانون الأول":12,"كانون أول":12},ce={مارس:3,نيسان:4,ماي:5,جوان:6,أوت:8,يونيه:6,يوليه:7};var ht=[...Object.entries({...Pe,...ce}),["آب",8]].map(([e,t])=>[F(e),t]),St=new Set([...Object.keys(ce),"آب"].map(F)),O=(e,t,n)=>{let s=le(t),r=n===void 0?void 0:$e.get(`${s} ${le(n)}`),o=r??$e.get(s);if(!(o===void 0||r===void 0&&St.has(s)&&!Re(e)&&!Re(n)))return`month${o}`.replace(/\d+/u,a=>String.fromCharCode(96+Number(a)))},le=e=>e.replace(/^(?:[وفبلك]?ال|لل)(?=..)/u,""),$e=new Map(ht.map(([e,t])=>[e.split(" ").map(le).join(" "),t])),Re=e=>e!==void 0&&/^\d{1,4}$/u.test(e);var Et=`
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
`,$=new Map(Et.split(`
`).flatMap(e=>{let[t,...n]=e.split(" ").map(s=>F(s).replace(/^ال/u,""));return t===void 0?[]:n.filter(s=>s!==t).map(s=>[s,t])}));var xt=new Map([["عبد","عبد"],["ابو","ابو"],["ابي","ابو"],["ابا","ابو"]]),Oe=new Set(F(`
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
`).filter(e=>e.includes(" "))),bt=new Set([...Oe].map(e=>e.replace(" ",""))),Tt=new Map([["اف","f"],["ام","m"],["بي","b"],["سي","c"],["تي","t"],["اس","s"],["كي","k"],["سو","su"],["سوخوي","su"],["ميغ","mig"],["ميج","mig"]]),de=(e,t)=>{let n=xt.get(e.replace(/^[وفبلك](?=ابو|ابي|ابا|عبد)/u,""));if(n!==void 0&&/^[\u0621-\u064A]{3,}$/u.test(t))return`${n}${t.replace(/^ال/u,"")}`;if(/^\d{1,4}$/u.test(t)){let r=Tt.get(e)??(/^[a-z]{1,4}$/u.test(e)?e:void 0);return r===void 0?void 0:`${r}${t}`}let s=`${$.get(e)??e} ${$.get(t)??t}`;return Oe.has(s)?Ie(s.replace(" ","")):void 0},ue=e=>{let[,t]=wt.exec(e)??[];return t!==void 0?`عبد${t}`:bt.has(e)?Ie(e):void 0},wt=/^عبدال(.{3,})$/u,Ie=e=>$.get(e)??e;var ke=1,V="ٮ";var I=e=>F(e).match(Ft)??[],Ft=/[\p{L}\p{M}]+|[0-9]+/gu;var R=e=>Mt.test(e)?At(He(e).flatMap(t=>[ve(t),.../...ان$/u.test(t)?[ve(t.slice(0,-2))]:[]])):[Nt(e)],Mt=/[\u0621-\u064A]/u,At=e=>[...new Set(e)],Nt=e=>{if(/^[0-9]/u.test(e))return e.replace(/^0+(?=[0-9])/u,"");let t=e.normalize("NFD").replace(/\p{M}/gu,""),n=$.get(t);return n!==void 0?ue(n)??n:t.length>4&&/[a-rt-z]s$/u.test(t)?t.slice(0,-1):t};var v=e=>He(e)[0]??e,He=e=>{if(Le(e))return[e];let[,t,n]=Pt.exec(e)??[];if(n!==void 0)return[t!==void 0&&Ne.test(n)?`ل${n}`:n];let s=[e];for(let r=e;/^[وفبلك]/u.test(r)&&r.length>Ce&&s.length<3&&(r=r.slice(1),s.push(r),!Le(r)););return s},Pt=/^[وف]?(?:[بك]?ال|(لل))(.{2,})$/u,Le=e=>W.has(e)||e.length>Ce&&W.has(De(e)),Ce=3;var ve=e=>{let t=De(e),n=$.get(e)??$.get(t)??t;return ue(n)??n},De=e=>{let t=e,n=!0;for(let s=0;s<5;s++){let r=n?Ae.get(t):void 0;if(r!==void 0&&(n=!1,t=r),W.has(t)||ie.has(t))return t;let o=$t(t);if(o===t)return t;t=o}return t},$t=e=>{for(let{ending:t,least:n,feminine:s}of Rt){if(!e.endsWith(t)||e.length-t.length<n)continue;let r=e.slice(0,-t.length);return t==="ين"&&/^ت..$/u.test(r)?e:s&&ie.has(`${r}ه`)?`${r}ه`:r}return e},Rt=[{ending:"هما",least:3,feminine:!1},{ending:"ها",least:3,feminine:!1},{ending:"هم",least:3,feminine:!1},{ending:"هن",least:3,feminine:!1},{ending:"كم",least:4,feminine:!1},{ending:"نا",least:3,feminine:!1},{ending:"ات",least:3,feminine:!0},{ending:"ون",least:3,feminine:!1},{ending:"ين",least:3,feminine:!1},{ending:"وا",least:3,feminine:!1},{ending:"ه",least:3,feminine:!1},{ending:"ت",least:3,feminine:!0}];var Ot=new Set(C(`
في
من
إلى
على
عن
مع
أن
إن
أو
ثم
قد
هل
ما
لا
و
ال
هذا
هذه
ذلك
التي
الذي
الذين
بين
عند
منذ
the
of
and
in
`)),Ue=e=>{let t=[...e.matchAll(It)],n=t.flatMap(({groups:r},o)=>r?.phrase!==void 0?Lt(r.phrase):Be(r?.words??"",o===t.length-1)),s=n.filter(({typed:r,word:o})=>o===void 0||!Ot.has(r));return s.length>0?s:n},It=/["\u201C\u201D\u201E\u00AB](?<phrase>[^"\u201C\u201D\u201E\u00AB\u00BB]+)["\u201C\u201D\u00BB]|(?<words>[^"\u201C\u201D\u201E\u00AB\u00BB]+)/gu,K=e=>`${e}${V}`,pe=e=>`"${e.map(K).join(" ")}"`,Lt=e=>{let t=e.split(/\s+/u).flatMap(I),n=t.map((a,c)=>O(t[c-1],a,t[c+1])??R(a)[0]??a);if(n.length<2)return Be(e,!1);let[s="",...r]=t,o=R(s).slice(1,2).map(a=>pe([a,...n.slice(1)]));return r.length===0?[]:[{typed:e.trim(),searches:[pe(n),...o]}]},Be=(e,t)=>{let n=e.split(/\s+/u).flatMap(I),s=[];for(let r=0;r<n.length;r++){let[o="",a,c]=n.slice(r,r+3);if(/^\d{1,2}$/u.test(o)&&a!==void 0){let g=O(o,a,c);if(g!==void 0){s.push({typed:`${o} ${a}`,searches:[pe([String(Number(o)),g])]}),r+=_e(o,a,c)?2:1;continue}}let u=O(n[r-1],o,a);if(u!==void 0){s.push({typed:o,searches:[K(u)]}),_e(n[r-1],o,a)&&(r+=1);continue}let p=a===void 0?void 0:de(v(o),v(a));if(p!==void 0){s.push({typed:`${o} ${a}`,searches:[K(p)]}),r+=1;continue}let i=t&&r===n.length-1&&!/\s$/u.test(e);s.push({typed:o,searches:R(o).map(K),word:o,...i&&o.length>2&&{beginning:v(o)}})}return s},_e=(e,t,n)=>n!==void 0&&O(e,t,void 0)!==O(e,t,n);var q=e=>e.split(/\s+/u).flatMap(I).flatMap(t=>R(t).slice(0,1)),G=e=>(e.codePointAt(0)??0).toString(16);var je=["غجقك","تط","سصث","زذظ","دض","ظض","هح","يىا"],vt="اوي",Qe=e=>{let t=R(e)[0]??e,n=t.charAt(0),s=je.filter(r=>r.includes(n)).flatMap(r=>[...r]);return[...new Set([n,t.charAt(1),...s].filter(r=>r!=="").map(G))]},We=(e,t)=>{let n=v(e),s=n.length<4?.5:n.length<8?1:1.5;return t.map((r,o)=>({word:r,order:o,distance:kt(n,F(r),s)})).filter(({distance:r})=>r<=s).sort((r,o)=>r.distance-o.distance||r.order-o.order).map(({word:r,distance:o})=>({word:r,distance:o}))},kt=(e,t,n)=>{if(Math.abs(e.length-t.length)>Math.ceil(n*2))return Number.POSITIVE_INFINITY;let s=[],r=[0];for(let o of t)r.push((r.at(-1)??0)+z(o));for(let o=1;o<=e.length;o++){let a=[(r[0]??0)+z(e.charAt(o-1))];for(let c=1;c<=t.length;c++){let[u,p]=[e.charAt(o-1),t.charAt(c-1)],i=Math.min((r[c]??0)+z(u),(a[c-1]??0)+z(p),(r[c-1]??0)+Ht(u,p));o>1&&c>1&&u!==p&&u===t.charAt(c-2)&&p===e.charAt(o-2)&&(i=Math.min(i,(s[c-2]??0)+1)),a.push(i)}[s,r]=[r,a]}return r.at(-1)??0},z=e=>vt.includes(e)?.5:1,Ht=(e,t)=>e===t?0:je.some(n=>n.includes(e)&&n.includes(t))?.5:1;var ge=async(e,t,n=!0)=>{let s=Ue(t);if(s.length===0)return{hits:[],meant:[]};let r=await Promise.all(s.map(m=>Ut(e,m))),o=Ve(r);if(o.length>0)return{hits:o,meant:[]};let a=s.filter((m,S)=>r[S]?.length===0),c=n&&a.length>0?await Bt(e,s,r):void 0;if(c!==void 0)return{...c,meant:[]};let u=await Promise.all(a.map(m=>jt(e,m)));if(u.some(m=>m.length===0)||a.length===0)return{hits:[],meant:[]};let p=m=>a.reduce((S,A,P)=>Qt(S,A,m[P]?.word??A.typed),t),i=p(u.map(m=>m[0])),g=a.every((m,S)=>Dt(m,u[S]??[])),h=[...new Set((u[0]??[]).slice(0,Ct).map(m=>p([m,...u.slice(1).map(([S])=>S)])))];if(!n||!g)return{hits:[],meant:h};let b=await ge(e,i,!1);return b.hits.length===0?{hits:[],meant:h}:{hits:b.hits,corrected:i,meant:h.filter(m=>m!==i)}},Ct=3,Dt=({word:e=""},[t])=>t!==void 0&&(e.length>=_t||t.distance<=.5),_t=5,Ut=async(e,{searches:t,beginning:n})=>{for(let s of t){let r=await e.search(s);if(r.length>0)return r}return n===void 0?[]:e.search(n)},Ve=e=>{let[t=[],...n]=[...e].sort((r,o)=>r.length-o.length),s=n.map(r=>new Map(r.map(o=>[o.id,o])));return t.flatMap(r=>{let o=s.map(c=>c.get(r.id)),a=[r,...o.filter(c=>c!==void 0)];return a.length<=s.length?[]:[{...r,score:a.reduce((c,{score:u})=>c+u,0),words:[...new Set(a.flatMap(({words:c})=>c))].sort((c,u)=>c-u)}]}).sort((r,o)=>o.score-r.score||(r.id<o.id?1:-1))},Bt=async(e,t,n)=>{for(let s=0;s+1<t.length;s++){let[r,o]=[t[s]?.word,t[s+1]?.word];if(r===void 0||o===void 0||(n[s]?.length??0)*(n[s+1]?.length??0)>0)continue;let a=await e.search(`${r}${o}${V}`),c=n.filter((p,i)=>i!==s&&i!==s+1),u=Ve([a,...c]);if(u.length>0)return{hits:u,corrected:t.map(({typed:p},i)=>i===s?`${r}${o}`:i===s+1?"":p).filter(Boolean).join(" ")}}},jt=async(e,{word:t})=>{if(t===void 0)return[];let n=await Promise.all(Qe(t).map(s=>e.words(s)));return We(t,n.flat())},Qt=(e,{typed:t},n)=>e.split(/(\s+)/u).map(s=>s.trim()!==""&&Wt(s,t)?n:s).join(""),Wt=(e,t)=>I(e).join("")===t;var D=({id:e})=>e==="recent"?"0":Number(e).toString(36);var k=e=>({sign:e.slice(0,1),rank:Number.parseInt(e.slice(1,4),36)});var Ke=async({root:e,shards:t})=>{let[n,...s]=t;if(n===void 0)throw new Error("no shard");let o=(await import(`${e}${n.id}/pagefind.js`)).createInstance({basePath:`${e}${n.id}/`,baseUrl:"/",noWorker:!0}),a=[n],c=new Map,u=async()=>{let p=s[a.length-1];p!==void 0&&(await o.mergeIndex(`${e}${p.id}/`,{baseUrl:"/"}),a.push(p))};for(;a.length<t.length&&a.reduce((p,{count:i})=>p+i,0)<1e4;)await u();return{shards:()=>a,grow:u,search:async p=>(await o.search(p)).results,words:async p=>(await Promise.all(a.map(({id:g})=>_(c,`${e}${g}/words/${p}.txt`,Vt)))).flat()}},_=(e,t,n)=>{let s=e.get(t)??n(t);return e.set(t,s),s.catch(()=>e.delete(t)),s},Vt=async e=>{let t=await fetch(e);if(t.status===404)return[];if(!t.ok)throw new Error(`${t.status} ${e}`);return(await t.text()).split(" ")};var Ge=({root:e,shards:t})=>{let n=new Map,s=new Map(t.map(r=>[D(r),r.years]));return{yearOf:r=>{let{sign:o,rank:a}=k(r.id);return s.get(o)?.filter(([,c])=>c<=a).at(-1)?.[0]??""},load:async(r,o)=>{let a=new Map;for(let c of o){let u=await _(n,`${e}${c.id}/facet-${r}.json`,qt);for(let[p,[i,g]]of u.values.entries()){let h=a.get(i)??{name:g,places:new Set},b=0;for(let m of u.steps[p]??[])b+=m,h.places.add(`${D(c)}${b}`);a.set(i,h)}}return a}}},ze=async(e,t,n,s,r)=>{let o=new Map,a=new Map,{year:c}=s;c!==void 0&&o.set("year",i=>e.yearOf(i)===c);for(let i of j){let g=s[i];if(g===void 0&&!r)continue;let h=await e.load(i,t);a.set(i,h),g!==void 0&&o.set(i,b=>h.get(g)?.places.has(qe(b))===!0)}let u=i=>n.filter(g=>[...o].every(([h,b])=>h===i||b(g))),p=new Map;if(r){p.set("year",Kt(u("year"),e));for(let[i,g]of a){let h=u(i).map(qe),b=[...g].map(([m,{name:S,places:A}])=>({id:m,name:S,count:h.filter(P=>A.has(P)).length}));p.set(i,b.filter(({id:m,count:S})=>S>0||m===s[i]).sort((m,S)=>S.count-m.count))}}return{hits:n.filter(i=>[...o.values()].every(g=>g(i))),values:p}},qe=e=>{let{sign:t,rank:n}=k(e.id);return`${t}${n}`},Kt=(e,{yearOf:t})=>{let n=new Map;for(let s of e)n.set(t(s),(n.get(t(s))??0)+1);return[...n].map(([s,r])=>({id:s,name:s,count:r})).sort((s,r)=>Number(r.id)-Number(s.id))},qt=async e=>{let t=await fetch(e);if(!t.ok)throw new Error(`${t.status} ${e}`);return await t.json()};var Gt=5,Je=async({root:e},t,n)=>{let s=q(n.replace(/["«»\u201C\u201D]/gu," ")),[r,...o]=s;if(r===void 0||s.length>6)return[];let a=await _(t,`${e}names/${G(r)}.json`,zt),c=i=>{let g=q(i);return g.includes(r)||o.length>0||g.some(h=>h.startsWith(r))?s.every((h,b)=>g.some(m=>b===s.length-1?m.startsWith(h):m===h)):!1},u=a.filter(([i,,,...g])=>[i,...g].some(c)),p=([i,,,...g])=>[i,...g].some(h=>q(h).join(" ")===s.join(" "));return[...u.filter(p),...u.filter(i=>!p(i))].slice(0,Gt)},zt=async e=>{let t=await fetch(e);if(t.status===404)return[];if(!t.ok)throw new Error(`${t.status} ${e}`);return await t.json()};var Ye=(e,t,n,s=32)=>{let r=t.filter(i=>i>=n&&i<e.length),o=r.length===0?[n]:r.map(i=>Math.max(n,Math.min(i-6,e.length-s))),a=i=>new Set(r.filter(g=>g>=i&&g<i+s).map(g=>e[g])).size,c=o.reduce((i,g)=>a(g)>a(i)?g:i,o[0]??n),u=Math.min(e.length,c+s),p=fe(e.slice(c,u),t.map(i=>i-c));return[...c>n?[{text:"… ",found:!1}]:[],...p,...u<e.length?[{text:" …",found:!1}]:[]]},fe=(e,t)=>{let n=new Set(t);return e.flatMap((s,r)=>{let o=r===0?"":" ";if(!n.has(r))return[{text:`${o}${s}`,found:!1}];let[,a="",c=s,u=""]=Jt.exec(s)??[];return[{text:`${o}${a}`,found:!1},{text:c,found:!0},{text:u,found:!1}].filter(({text:p})=>p!=="")})},Jt=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;var y=(e,t,...n)=>{let s=document.createElement(e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),s},Ze=(e,t)=>{let[n="",s=""]=e.split("{query}");return[n,y("bdi",{},t),s]},Yt=/\p{Script=Arabic}/u,J=e=>y("bdi",Yt.test(e)?{dir:"rtl"}:{},e),me=async(e,{base:t})=>{let n=await e.data();if(!Xt(n))throw new Error("a result without its text");let{content:s,raw_url:r,meta:o}=n,a=s.split(" "),c=(o.title??"").split(/\s+/u).filter(h=>h!=="").length,u=o.dir??"rtl",p=o.lang===void 0?{}:{lang:o.lang},i=y("bdi",{dir:u,...p},...Xe(fe(a.slice(0,c),e.words))),g=o.machine===void 0?y("span",{class:"num"},o.date??""):y("time",{class:"num",datetime:o.machine},o.date??"");return y("article",{class:"item"},y("h2",{},y("a",{href:`${t}${r.replace(/^\//u,"")}`},i)),y("div",{class:"meta"},y("span",{class:"src"},J(o.source??""))," ",y("span",{},g)),y("p",{dir:"auto",...p},...Xe(Ye(a,e.words,c))))},Xe=e=>e.map(({text:t,found:n})=>n?y("mark",{},t):t),Xt=e=>typeof e=="object"&&e!==null&&"content"in e&&"raw_url"in e&&"meta"in e,et=(e,{base:t,words:n})=>[y("h2",{id:"search-pages"},n.pages),y("ul",{class:"search-ways"},...e.map(([s,r,o])=>y("li",{},y("a",{href:`${t}${r.slice(1)}`},J(s))," ",y("span",{class:"search-kind"},n.kinds[o]))))];var Y=10,Zt=150,X=["year",...j],en=(e,t)=>{let{words:n,shards:s}=t,r=l=>{let d=document.querySelector(`[data-part="${l}"]`);if(d===null)throw new Error(`the search page has no place for ${l}`);return d},o=e.querySelector("form"),a=e.querySelector("#search-query"),c=e.querySelector("details");if(o===null||a===null||c===null)throw new Error("the search page has no form");let[u,p,i,g,h,b,m]=[r("status"),r("notice"),r("pages"),r("results"),r("more"),r("start"),r("chosen")],S=l=>{let d=o.elements.namedItem(l);if(!(d instanceof HTMLSelectElement))throw new Error(`the search form has no ${l}`);return d},A=l=>t.digits==="arabic"?String(l).replace(/\d/gu,d=>String.fromCharCode(1632+Number(d))):String(l),P,tt=Ge(t),nt=new Map,U=0,ee=0,he=()=>(P??=Ke(t),P.catch(()=>{P=void 0}),P),te=()=>{for(let l of[p,i,g,h])l.replaceChildren();i.hidden=!0},L=(...l)=>{let d=y("span",{class:"num"},...l);d.textContent!==u.textContent&&u.replaceChildren(d)},rt=()=>({query:a.value.trim(),sort:S("sort").value,choices:Object.fromEntries(X.flatMap(l=>S(l).value===""?[]:[[l,S(l).value]])),exact:o.dataset.exact===a.value.trim()}),H=({query:l,sort:d,choices:f,exact:x})=>{let E=new URLSearchParams;l!==""&&E.set("q",l),d!==""&&E.set("sort",d);for(let[T,w]of Object.entries(f))E.set(T,w);return x&&E.set("exact","1"),E.size===0?location.pathname:`${location.pathname}?${E}`},ne=()=>{let l=new URLSearchParams(location.search);a.value=l.get("q")??"",l.has("exact")?o.dataset.exact=a.value.trim():delete o.dataset.exact,S("sort").value=["newest","oldest"].find(d=>d===l.get("sort"))??"";for(let d of X)Se(d,[],l.get(d)??"")},Se=(l,d,f)=>{let x=d.some(({id:E})=>E===f)||f===""?d:[...d,{id:f,name:f,count:0}];S(l).replaceChildren(y("option",{value:""},n.any),...x.map(({id:E,name:T,count:w})=>y("option",{value:E,class:"num"},`${l==="year"&&/^\d+$/u.test(T)?A(Number(T)):T} (${A(w)})`))),S(l).value=f},M=async l=>{let d=rt(),f=++U,x=()=>f!==U;l==="push"&&H(d)!==location.pathname+location.search?history.pushState(null,"",H(d)):l!=="keep"&&history.replaceState(null,"",H(d));let E=Object.keys(d.choices).length;if(m.textContent=E===0?"":`(${A(E)})`,b.hidden=d.query!=="",c.hidden=d.query==="",d.query===""){te(),u.replaceChildren();return}if(s.length===0)return L(n.empty);if(t.fold!==ke)return xe(n.outdated,n.retry,()=>location.reload());let T=setTimeout(()=>!x()&&L(n.searching),400);try{let w=await he(),[B,N]=await Promise.all([ge(w,d.query,!d.exact),Je(t,nt,d.query)]),se=await ze(tt,w.shards(),B.hits,d.choices,c.open||E>0);if(x())return;await st(w,d,B,se,N,x)}catch{x()||xe(n.failed,n.retry,()=>{M("keep")})}finally{clearTimeout(T)}},st=async(l,d,f,x,E,T)=>{let w=tn(x.hits,d.sort,t),B=await Promise.all(w.slice(0,Y).map(N=>me(N,t)));if(!T()){te();for(let[N,se]of x.values)Se(N,se,d.choices[N]??"");E.length>0&&(i.replaceChildren(...et(E,t)),i.hidden=!1),f.corrected!==void 0&&p.append(ot(f.corrected,d)),f.meant.length>0&&p.append(at(f.meant,d)),w.length===0?(L(...Ze(Object.keys(d.choices).length>0&&f.hits.length>0?n.nothingFiltered:n.nothing,d.query)),p.append(f.hits.length>0?Z(n.clear,()=>{for(let N of X)S(N).value="";M("push")}):y("ul",{class:"search-advice"},...n.advice.map(N=>y("li",{},N))))):L(oe(w.length,n.results,A)),g.append(...B),Ee(l,w,Y)}},Ee=(l,d,f)=>{h.replaceChildren(),d.length>f&&h.append(Z(n.more,async()=>{let E=U,T=await Promise.all(d.slice(f,f+Y).map(w=>me(w,t)));E===U&&(g.append(...T),Ee(l,d,f+Y),T[0]?.querySelector("a")?.focus())}));let x=s.filter(E=>!l.shards().includes(E)).reduce((E,{count:T})=>E+T,0);x>0&&h.append(Z(`${n.searchOlder} ${oe(x,n.older,A)}`,async()=>{await l.grow(),await M("keep")}))},re=l=>{let d=y("a",{href:H(l)},J(l.query));return d.addEventListener("click",f=>{f.metaKey||f.ctrlKey||f.shiftKey||(f.preventDefault(),history.pushState(null,"",H(l)),ne(),a.focus(),M("keep"))}),d},ot=(l,d)=>y("p",{class:"search-notice"},`${n.corrected} «`,re({...d,query:l}),`». ${n.insist} «`,re({...d,exact:!0}),"»"),at=(l,d)=>y("p",{class:"search-notice"},`${n.didYouMean} `,...l.flatMap((f,x)=>[...x>0?["، "]:[],"«",re({...d,query:f,exact:!1}),"»"]),"؟"),xe=(l,d,f)=>{te(),L(l),p.append(Z(d,f))};if(o.hidden=!1,location.protocol==="file:"){L(n.fromDisk),o.hidden=!0;return}ne(),a.addEventListener("focus",()=>{s.length>0&&he()},{once:!0}),a.addEventListener("input",()=>{clearTimeout(ee),ee=window.setTimeout(()=>{M("replace")},Zt)}),a.addEventListener("keydown",l=>{l.key!=="Escape"||a.value===""||(l.preventDefault(),a.value="",M("replace"))}),o.addEventListener("submit",l=>{l.preventDefault(),clearTimeout(ee),M("push")}),o.addEventListener("change",l=>{l.target instanceof HTMLSelectElement&&M("push")}),c.addEventListener("toggle",()=>c.open&&void M("keep")),addEventListener("popstate",()=>{ne(),M("keep")}),c.open=X.some(l=>S(l).value!=="")||S("sort").value!=="",c.open||M("keep")},tn=(e,t,{shards:n})=>{if(t==="")return e;let s=n.map(D),r=[...e].sort((o,a)=>{let[c,u]=[k(o.id),k(a.id)];return s.indexOf(c.sign)-s.indexOf(u.sign)||u.rank-c.rank});return t==="newest"?r:r.reverse()},Z=(e,t)=>{let n=y("button",{type:"button",class:"num"},e);return n.addEventListener("click",()=>t()),n},ye=document.getElementById("search");ye?.dataset.setting!==void 0&&en(ye,JSON.parse(ye.dataset.setting));
