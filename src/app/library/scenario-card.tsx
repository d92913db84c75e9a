import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Entry, Outcome } from './search.ts';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(8),
    boxSizing: 'border-box',
    blockSize: '100%',
    padding: rem(16),
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowWrap: 'anywhere',
    ':hover': { boxShadow: tokens.shadow8, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  granted: { borderInlineStartColor: tokens.colorPaletteGreenBorder2 },
  blocked: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  failed: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  interrupted: { borderInlineStartColor: tokens.colorPaletteMarigoldBorder2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    outlineStyle: 'none',
    ':hover': { textDecorationLine: 'underline' },
    // The link covers its card; its name stays the title alone.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  summary: { margin: 0, flexGrow: 1 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: rem(8),
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const colours = {
  granted: 'success',
  blocked: 'danger',
  failed: 'danger',
  interrupted: 'warning',
} as const satisfies Record<Outcome, string>;

/** One scenario; the whole card opens it. */
export const ScenarioCard = ({
  entry: { scenario, title, summary },
  linkTo,
}: {
  entry: Entry;
  linkTo: (path: string) => string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  return (
    <article className={mergeClasses(styles.root, styles[scenario.outcome])}>
      <h3 className={styles.title}>
        <Link to={linkTo(`/sign-in/${scenario.id}`)} className={styles.link} aria-describedby={id}>
          {title}
        </Link>
      </h3>
      <p id={id} className={styles.summary}>
        {summary}
      </p>
      <ul className={styles.facts}>
        <li>
          <Badge appearance="tint" color={colours[scenario.outcome]}>
            {t(`outcome.${scenario.outcome}`)}
          </Badge>
        </li>
        <li dir="auto">{scenario.context.organisation.displayName}</li>
        <li dir="auto">{scenario.context.application.displayName}</li>
      </ul>
    </article>
  );
};
