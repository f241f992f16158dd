import type { NoticeWords } from '../notice-words.ts';

export function hindi(): NoticeWords {
  return {
    title: {
      open: '{what}: {since} से सामान्य से अलग',
      closed: '{what}: {since} से फिर सामान्य',
      withdrawn: '{what}: असल में सामान्य से अलग नहीं',
    },
    over: {
      closed: 'इस अवधि में सामान्य से अलग रहा: {days}।',
      withdrawn: 'दिनों को फिर से परखा गया और वे सीमा के भीतर हैं: {days}।',
    },
    condition: {
      above: '{limit} से ऊपर',
      below: '{limit} से नीचे',
      rises: 'पिछले हफ़्ते की तुलना में {limit} से ज़्यादा बढ़त',
      falls: 'पिछले हफ़्ते की तुलना में {limit} से ज़्यादा गिरावट',
      anomaly: 'उस दिन के लिए असामान्य',
    },
    unexplained: 'वजह अभी नहीं बताई जा सकी। आँकड़े ऐप में हैं।',
    proof: 'हर संख्या के प्रमाण के साथ देखें',
    reason: 'यह संदेश आपको इसलिए मिला क्योंकि आपकी टीम के किसी सदस्य ने इसे माँगा था। एक क्लिक से यह बंद हो जाता है।',
    unsubscribe: 'सदस्यता समाप्त करें',
  };
}
