import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { VisuallyHidden } from '../frame/visually-hidden.tsx';
import { useMessages } from '../i18n/messages.tsx';

/** Copies a text, and says for a moment whether that worked. */
export const CopyButton = ({
  text,
  label,
  children,
}: {
  text: () => string;
  /** Names the button where its words alone do not say what is copied. */
  label?: string;
  children?: ReactElement | string;
}): ReactElement => {
  const { t } = useMessages();
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(() => setResult(null), 2500);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setResult('copied');
    } catch {
      setResult('refused');
    }
  };

  return (
    <>
      <Button size="small" aria-label={label} onClick={() => void copy()}>
        {result ? t(`stage.copy.${result}`) : (children ?? t('stage.copy'))}
      </Button>
      <VisuallyHidden>
        <span role="status">{result && t(`stage.copy.${result}`)}</span>
      </VisuallyHidden>
    </>
  );
};
