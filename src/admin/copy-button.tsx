import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { VisuallyHidden } from '../frame/visually-hidden.tsx';
import { useMessages } from '../i18n/messages.tsx';

/** Copies a text, and says whether that worked. */
export const CopyButton = ({ text, label }: { text: string; label?: string }): ReactElement => {
  const { t } = useMessages();
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setResult('copied'),
      () => setResult('refused'),
    );
  };
  return (
    <>
      <Button icon={<CopyRegular />} aria-label={label} onClick={copy}>
        {t(`admin.copy.${result ?? 'copy'}`)}
      </Button>
      <VisuallyHidden>
        <span role="status">{result && t(`admin.copy.${result}`)}</span>
      </VisuallyHidden>
    </>
  );
};
