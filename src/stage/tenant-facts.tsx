import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { TenantView } from '../api/contract.ts';
import { useKnownText } from '../i18n/known-text.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${rem(110)}), 1fr))`,
    columnGap: rem(12),
    rowGap: rem(6),
    margin: 0,
  },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The words say it too. */
const colors = {
  granted: 'success',
  blocked: 'danger',
  failed: 'severe',
  interrupted: 'informative',
} as const;

const Fact = ({
  name,
  wide = false,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={wide ? styles.wide : undefined}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
};

/** What a tenant knows of the account, which risk it judges, and what it decided last. */
export const TenantFacts = ({ tenant }: { tenant: TenantView }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const { last, userRisk, isPresent, role, externalUserType } = tenant;
  const judges = [
    ...(role === 'home' ? [t('stage.tenants.judges.userRisk')] : []),
    ...(isPresent && role !== 'unknown' ? [t('stage.tenants.judges.signInRisk')] : []),
  ];
  return (
    <dl className={styles.root}>
      {externalUserType !== 'none' && (
        <Fact name={t('stage.tenants.comesAs')}>{text('term.guests', externalUserType)}</Fact>
      )}
      {judges.length > 0 && (
        <Fact name={t('stage.tenants.judges')}>
          {judges.map((one) => (
            <div key={one}>{one}</div>
          ))}
        </Fact>
      )}
      {userRisk && (
        <Fact name={t('stage.tenants.userRisk')}>
          {text('riskLevel', userRisk.riskLevel)}
          {userRisk.riskState !== 'none' && ` · ${text('riskState', userRisk.riskState)}`}
        </Fact>
      )}
      {last && last.signInRiskLevel !== 'none' && (
        <Fact name={t('stage.tenants.signInRisk')}>{text('riskLevel', last.signInRiskLevel)}</Fact>
      )}
      {tenant.trustsHomeMfa && (
        <Fact name={t('stage.tenants.trusts')}>{t('stage.tenants.trusts.mfa')}</Fact>
      )}
      <Fact name={t('stage.tenants.decided')} wide>
        {last ? (
          <>
            <Badge appearance="tint" color={colors[last.outcome]}>
              {t(`outcome.${last.outcome}`)}
            </Badge>
            {last.errorCode !== 0 && (
              <div className={styles.code}>
                {last.errorCode} {text('errorCode', String(last.errorCode))}
              </div>
            )}
          </>
        ) : (
          t('stage.tenants.notYet')
        )}
      </Fact>
    </dl>
  );
};
