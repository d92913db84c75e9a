import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type SubmitEvent, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { asciiDigits } from './ascii-digits.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(10) },
  number: {
    inlineSize: '100%',
    '& input': {
      minInlineSize: 0,
      inlineSize: '100%',
      fontSize: tokens.fontSizeBase600,
      letterSpacing: '0.2em',
      textAlign: 'center',
    },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: rem(8), '& button': { flexGrow: 1 } },
});

/** How many digits the page shows. */
const digits = 2;

/** Asks for the number on the sign-in page, and for a yes or no. */
export const PhoneNumber = ({
  number: shown,
  busy,
  onApprove,
  onDeny,
  onNotMe,
  onCannotSee,
}: {
  /** What the page shows, for the presenter; null where nobody here can see it. */
  number: string | null;
  busy: boolean;
  onApprove: (number: string) => void;
  onDeny: () => void;
  onNotMe: () => void;
  onCannotSee: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState<'missing' | 'short' | null>(null);

  const approve = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    // A part of the number would be a wrong one, and a wrong number denies the request.
    if (number.length === digits) onApprove(number);
    else setMissing(number === '' ? 'missing' : 'short');
  };
  const type = (value: string): void => {
    setNumber(asciiDigits(value).slice(0, digits));
    setMissing(null);
  };

  return (
    <form className={styles.root} onSubmit={approve} noValidate>
      <Field
        label={t('stage.phone.number')}
        validationState={missing ? 'error' : 'none'}
        {...(missing ? { validationMessage: t(`stage.phone.number.${missing}`) } : {})}
      >
        <Input
          className={styles.number}
          value={number}
          onChange={(_event, data) => type(data.value)}
          inputMode="numeric"
          autoComplete="off"
        />
      </Field>
      {shown !== null && (
        <Button size="small" onClick={() => type(shown)}>
          {t('stage.phone.number.type')}
        </Button>
      )}
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={onDeny}>
          {t('stage.phone.deny')}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {t('stage.phone.approve')}
        </Button>
      </div>
      <div className={styles.row}>
        <Button appearance="subtle" size="small" disabledFocusable={busy} onClick={onNotMe}>
          {t('stage.phone.notMe')}
        </Button>
        <Button appearance="subtle" size="small" disabledFocusable={busy} onClick={onCannotSee}>
          {t('stage.phone.cannotSee')}
        </Button>
      </div>
    </form>
  );
};
