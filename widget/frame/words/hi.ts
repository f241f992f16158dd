import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'बंद करें',
    anew: 'नए सिरे से शुरू करें',
    greeting: 'आप क्या जानना चाहते हैं?',
    placeholder: 'सवाल पूछें',
    begin: 'शुरू करने के लिए सवाल',
    foot: 'आँकड़े Google Analytics से हैं। किसी पर दबाकर उसका प्रमाण देखें।',
    retry: 'फिर कोशिश करें',
    network: 'कनेक्शन नहीं है। आपका सवाल सुरक्षित है; फिर कोशिश करें।',
    limit: 'अभी और सवालों के जवाब नहीं दिए जा सकते। {{when}} फिर कोशिश करें।',
    identity: 'इस साइट ने नहीं बताया कि आप कौन हैं। वहाँ साइन इन करें या पेज दोबारा लोड करें।',
    refused: 'यह चैट इस पेज के लिए सेट नहीं है।',
    failed: 'यह नहीं हो सका। आपका सवाल सुरक्षित है; फिर कोशिश करें।',
  },
  box: {
    'composer.label': 'आपका सवाल',
    'composer.send': 'भेजें',
    'composer.stop': 'रोकें',
    'composer.stopping': 'रोका जा रहा है',
    'composer.left': 'शेष वर्ण: {{count}}',
    'composer.too_long': 'सवाल में {{limit}} वर्ण हो सकते हैं; इसमें {{count}} हैं। कृपया छोटा करें।',
  },
  more: () => import('./more/hi.ts'),
};
