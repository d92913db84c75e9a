import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { TenantView } from '../api/contract.ts';
import { brands } from '../frame/brand-art.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { TenantFacts } from './tenant-facts.tsx';

// Enlarged text needs the room more than the drawing does.
const indent = `min(${rem(28)}, 9cqi)`;
const reach = `calc(${indent} * 0.6)`;
const outside = `calc(${indent} * -0.6)`;

const down = {
  borderInlineStartWidth: '2px',
  borderInlineStartStyle: 'solid',
  borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
} as const;

const across = {
  borderBlockEndWidth: '2px',
  borderBlockEndStyle: 'solid',
  borderBlockEndColor: tokens.colorNeutralStrokeAccessible,
} as const;

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(8),
    padding: `min(${rem(12)}, 4cqi)`,
    borderRadius: tokens.borderRadiusMedium,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    outlineOffset: '-1px',
  },
  present: {
    outline: `3px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-3px',
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
  // A line leads from the account's home to each tenant that knows the account.
  reached: {
    marginInlineStart: indent,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: outside,
      insetBlockStart: rem(-14),
      blockSize: `calc(50% + ${rem(14)})`,
      inlineSize: reach,
      boxSizing: 'border-box',
      ...down,
      ...across,
      borderEndStartRadius: rem(8),
    },
    // The next one's line goes on from where this one's turned off.
    ':not(:last-child)::after': {
      content: '""',
      position: 'absolute',
      insetInlineStart: outside,
      insetBlockStart: 0,
      blockSize: `calc(100% + ${rem(12)})`,
      ...down,
    },
  },
  unknown: {
    marginInlineStart: indent,
    outlineStyle: 'dashed',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: rem(8) },
  art: { inlineSize: rem(24), blockSize: rem(24), flexShrink: 0 },
  names: { flexGrow: 1, flexBasis: rem(70), minInlineSize: 0, overflowWrap: 'anywhere' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  application: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: rem(6) },
  badge: {
    blockSize: 'auto',
    minBlockSize: rem(20),
    maxInlineSize: '100%',
    boxSizing: 'border-box',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  go: { alignSelf: 'flex-start' },
});

/** One tenant of the map. */
export const TenantCard = ({
  tenant,
  busy,
  onGo,
}: {
  tenant: TenantView;
  busy: boolean;
  onGo: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  const { displayName: organisation, isPresent, role } = tenant;
  const act = isPresent ? 'again' : 'go';
  const brand = brands[tenant.id];
  return (
    <li
      aria-labelledby={id}
      data-tenant={tenant.id}
      className={mergeClasses(
        styles.root,
        role === 'resource' && styles.reached,
        role === 'unknown' && styles.unknown,
        isPresent && styles.present,
      )}
    >
      <div className={styles.head}>
        {brand && (
          <svg className={styles.art} viewBox="0 0 24 24" aria-hidden="true">
            {brand.art}
          </svg>
        )}
        <div className={styles.names}>
          <h4 id={id} className={styles.name}>
            <bdi>{organisation}</bdi>
          </h4>
          <bdi className={styles.application}>{tenant.applicationName}</bdi>
        </div>
      </div>
      <div className={styles.badges}>
        <Badge appearance="outline" color="informative" className={styles.badge}>
          {t(`stage.tenants.role.${role}`)}
        </Badge>
        {isPresent && (
          <Badge appearance="tint" color="brand" className={styles.badge}>
            {t('stage.tenants.present')}
          </Badge>
        )}
      </div>
      <TenantFacts tenant={tenant} />
      <Button
        size="small"
        className={styles.go}
        disabledFocusable={busy}
        aria-label={t(`stage.tenants.${act}.label`, { organisation })}
        onClick={onGo}
      >
        {t(`stage.tenants.${act}`)}
      </Button>
    </li>
  );
};
