import { useI18n } from '../i18n/i18n.tsx';
import { useToast } from '../parts/toasts.tsx';

/** Copies text and says so. */
export function createCopy(): (text: string, done: string) => Promise<void> {
  const { t } = useI18n();
  const toast = useToast();
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      toast(done);
    } catch {
      // The permission was refused, or the page is not in a secure context.
      toast(t('answer.copy_failed'));
    }
  };
}
