import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'إغلاق',
    anew: 'البدء من جديد',
    greeting: 'ماذا تريد أن تعرف؟',
    placeholder: 'اطرح سؤالًا',
    begin: 'أسئلة للبداية',
    foot: 'الأرقام من Google Analytics. اضغط على رقم لترى إثباته.',
    retry: 'إعادة المحاولة',
    network: 'لا يوجد اتصال. سؤالك محفوظ؛ حاول مرة أخرى.',
    limit: 'لا يمكن الإجابة عن المزيد من الأسئلة الآن. حاول مرة أخرى {{when}}.',
    identity: 'لم يذكر هذا الموقع من أنت. سجّل الدخول فيه أو أعد تحميل الصفحة.',
    refused: 'هذه الدردشة غير معدّة لهذه الصفحة.',
    failed: 'لم ينجح ذلك. سؤالك محفوظ؛ حاول مرة أخرى.',
  },
  box: {
    'composer.label': 'سؤالك',
    'composer.send': 'إرسال',
    'composer.stop': 'إيقاف',
    'composer.stopping': 'جارٍ الإيقاف',
    'composer.left': 'الأحرف المتبقية: {{count}}',
    'composer.too_long': 'يمكن أن يضم السؤال {{limit}} حرفًا، وفي هذا السؤال {{count}}. اختصره من فضلك.',
  },
  more: () => import('./more/ar.ts'),
};
