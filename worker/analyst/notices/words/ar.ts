import type { NoticeWords } from '../notice-words.ts';

export function arabic(): NoticeWords {
  return {
    title: {
      open: '{what}: خارج المعتاد منذ {since}',
      closed: '{what}: عودة إلى المعتاد منذ {since}',
      withdrawn: '{what}: تبيّن أنه ليس خارج المعتاد',
    },
    over: {
      closed: 'الفترة الخارجة عن المعتاد: {days}.',
      withdrawn: 'أُعيد تقييم الأيام وهي ضمن الحد: {days}.',
    },
    condition: {
      above: 'أعلى من {limit}',
      below: 'أقل من {limit}',
      rises: 'ارتفاع بأكثر من {limit} مقارنة بالأسبوع السابق',
      falls: 'انخفاض بأكثر من {limit} مقارنة بالأسبوع السابق',
      anomaly: 'غير معتاد لهذا اليوم',
    },
    unexplained: 'لم يمكن بعد معرفة السبب. الأرقام متاحة في التطبيق.',
    proof: 'عرض الجواب مع إثبات كل رقم',
    reason: 'تصلك هذه الرسالة لأن أحد أعضاء فريقك طلبها. نقرة واحدة توقفها.',
    unsubscribe: 'إلغاء الاشتراك',
  };
}
