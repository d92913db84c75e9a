import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RiskTrace, Trace } from '../api/contract.ts';
import { VisuallyHidden } from '../frame/visually-hidden.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { useKnownText } from '../i18n/known-text.ts';
import { Section } from '../why/section.tsx';

const useStyles = makeStyles({
  table: { inlineSize: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: {
    paddingBlock: rem(6),
    paddingInlineEnd: rem(8),
    textAlign: 'start',
    verticalAlign: 'top',
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  first: { inlineSize: '24%' },
  level: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  detections: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: rem(6),
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

const Risk = ({ risk }: { risk: RiskTrace }): ReactElement => {
  const styles = useStyles();
  const text = useKnownText();
  return (
    <td className={styles.cell}>
      <span className={styles.level}>{text('riskLevel', risk.riskLevel)}</span>
      {risk.riskState !== 'none' && (
        <span className={styles.quiet}>{text('riskState', risk.riskState)}</span>
      )}
      {risk.riskDetail !== 'none' && (
        <span className={styles.quiet}>{text('riskDetail', risk.riskDetail)}</span>
      )}
    </td>
  );
};

/** The risk of the sign-in and of the user, before and after. */
export const WhyRisk = ({ trace }: { trace: Trace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const detections = [...new Set(trace.riskEventTypes)];
  return (
    <Section title={t('stage.why.risk')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.first)}>
              <VisuallyHidden>{t('stage.why.risk.of')}</VisuallyHidden>
            </td>
            <th scope="col" className={styles.cell}>
              {t('stage.why.risk.before')}
            </th>
            <th scope="col" className={styles.cell}>
              {t('stage.why.risk.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(['signInRisk', 'userRisk'] as const).map((whose) => (
            <tr key={whose}>
              <th scope="row" className={styles.cell}>
                {t(`stage.why.${whose}`)}
              </th>
              <Risk risk={trace[whose].before} />
              <Risk risk={trace[whose].after} />
            </tr>
          ))}
        </tbody>
      </table>
      {detections.length > 0 && (
        <>
          <span>{t('stage.why.detections', { count: detections.length })}</span>
          <ul role="list" className={styles.detections}>
            {detections.map((detection) => (
              <li key={detection}>
                <Badge appearance="outline" color="informative">
                  {text('riskEventType', detection)}
                </Badge>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};
