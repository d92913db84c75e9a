import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { PolicyTrace } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { Icon } from './icons.tsx';
import { useKnownText } from '../i18n/known-text.ts';
import { PlainList } from '../why/plain-list.tsx';
import { useWords } from '../why/use-words.ts';
import { WhyCondition } from './why-condition.tsx';
import { useAsks } from '../why/policy-text.ts';
import { WhyControls } from './why-controls.tsx';

const useStyles = makeStyles({
  item: {
    paddingInlineStart: rem(10),
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  applies: { borderInlineStartColor: tokens.colorBrandStroke1 },
  name: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  toggle: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: rem(4),
    inlineSize: '100%',
    minBlockSize: rem(24),
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  text: { minInlineSize: 0 },
  fold: { flexShrink: 0, marginInlineStart: rem(-4) },
  badges: { display: 'flex', flexWrap: 'wrap', gap: rem(6), marginBlock: rem(4) },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  details: { display: 'flex', flexDirection: 'column', rowGap: rem(8), marginBlockStart: rem(8) },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

/** What a policy asks for, in one line. */
const Summary = ({ policy }: { policy: PolicyTrace }): ReactElement | null => {
  const styles = useStyles();
  const asks = useAsks()(policy);
  return asks === null ? null : <p className={styles.quiet}>{asks}</p>;
};

/** What came of a policy; and every condition that is not met, where the log names only the first. */
const Outcome = ({ policy }: { policy: PolicyTrace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const { list } = useWords();
  const unmet = policy.conditions.filter(({ isMet }) => !isMet);
  return (
    <p className={styles.quiet}>
      {policy.applies
        ? t('stage.why.result', { result: text('result', policy.result) })
        : text('reason', policy.reason)}
      {!policy.applies && policy.state !== 'disabled' && unmet.length > 1 && (
        <>
          {' '}
          {t('why.conditions.unmet', {
            conditions: list(unmet.map(({ condition }) => text('condition', condition))),
          })}
        </>
      )}
    </p>
  );
};

/** One policy, and folded away what each of its conditions and controls meant. */
export const WhyPolicy = ({
  policy,
  decided,
}: {
  policy: PolicyTrace;
  decided: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  const [isOpen, setOpen] = useState(decided);
  return (
    <li className={mergeClasses(styles.item, policy.applies && styles.applies)}>
      <h4 className={styles.name}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': id } : {})}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.fold}>
            <Icon name={isOpen ? 'unfold' : 'fold'} />
          </span>
          <bdi className={styles.text}>{policy.displayName}</bdi>
        </button>
      </h4>
      <div className={styles.badges}>
        {policy.applies && (
          <Badge appearance="filled" color="brand">
            {t('stage.why.applies')}
          </Badge>
        )}
        <Badge appearance="outline" color="informative">
          {t(`stage.why.state.${policy.state}`)}
        </Badge>
      </div>
      <Summary policy={policy} />
      <Outcome policy={policy} />
      {isOpen && (
        <div id={id} className={styles.details}>
          <h5 className={styles.heading}>{t('why.conditions')}</h5>
          {policy.state === 'disabled' && (
            <p className={styles.quiet}>{t('why.conditions.disabled')}</p>
          )}
          <PlainList>
            {policy.conditions.map((condition) => (
              <WhyCondition key={condition.condition} condition={condition} />
            ))}
          </PlainList>
          <WhyControls policy={policy} />
        </div>
      )}
    </li>
  );
};
