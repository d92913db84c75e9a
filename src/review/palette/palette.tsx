import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useId, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useValueNames } from '../variants/value-names.ts';
import { type Entry, entriesOf, find, targetOf } from './entries.ts';

const useStyles = makeStyles({
  surface: { maxInlineSize: rem(640), inlineSize: '100%', padding: `min(${rem(16)}, 4vw)` },
  content: { display: 'flex', flexDirection: 'column', rowGap: rem(8), minInlineSize: 0 },
  input: { inlineSize: '100%', minInlineSize: 0, blockSize: 'auto', minBlockSize: rem(32) },
  list: {
    maxBlockSize: '50dvh',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  option: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: rem(12),
    paddingBlock: rem(6),
    paddingInline: `min(${rem(8)}, 2vw)`,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
      '& *': { color: 'inherit' },
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    '& *': { color: 'inherit' },
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  group: {
    flexShrink: 0,
    minInlineSize: `min(${rem(72)}, 100%)`,
    color: tokens.colorNeutralForeground2,
  },
  // Beside its group where there is room for a few words, else below it.
  name: { flexGrow: 1, flexBasis: `min(${rem(160)}, 100%)`, flexShrink: 1, minInlineSize: 0 },
});

interface PaletteProps {
  tools: readonly { path: string; name: string }[];
  scenarios: readonly { id: string; title: string }[];
  /** A path with the looks of the present address. */
  linkTo: (path: string) => string;
  typed: string;
  onType: (typed: string) => void;
  onClose: () => void;
}

/** Field and list; gone with the dialog, so that the next one begins anew. */
const Finder = ({
  tools,
  scenarios,
  linkTo,
  typed,
  onType,
  onClose,
}: PaletteProps): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const valueName = useValueNames();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const list = useId();
  const [at, setAt] = useState(0);
  const entries = useMemo(
    () =>
      entriesOf({
        tools,
        scenarios,
        titleOf: (screen) => t(`${screen}.title` as MessageId),
        axisName: ({ name }) => t(`review.variant.${name}`),
        valueName,
      }),
    [tools, scenarios, t, valueName],
  );
  const found = useMemo(() => find(entries, typed), [entries, typed]);
  const chosen = found[Math.min(at, found.length - 1)];

  useEffect(() => {
    document.getElementById(`${list}-${chosen?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);

  const go = (entry: Entry): void => {
    const search = new URLSearchParams(window.location.search);
    onClose();
    void navigate(targetOf(entry, { pathname, search }, linkTo));
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      go(chosen);
    }
  };
  return (
    <DialogContent className={styles.content}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        role="combobox"
        aria-label={t('palette.field')}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${list}-${chosen.id}`}
        value={typed}
        onChange={(_event, data) => {
          onType(data.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <p role="status" style={{ margin: 0 }}>
        {t('palette.count', { count: found.length })}
      </p>
      <div id={list} role="listbox" aria-label={t('palette.title')} className={styles.list}>
        {found.map((entry) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- The field has the keys.
          <div
            key={entry.id}
            id={`${list}-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            className={mergeClasses(styles.option, entry === chosen && styles.chosen)}
            onClick={() => go(entry)}
          >
            <span className={styles.group}>{t(`palette.group.${entry.group}`)}</span>
            <span dir="auto" className={styles.name}>
              {entry.name}
            </span>
          </div>
        ))}
      </div>
    </DialogContent>
  );
};

/** Finds any tool, scenario, screen, state or variant by words, and goes there. */
export const Palette = ({ open, ...finder }: PaletteProps & { open: boolean }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <Dialog open={open} onOpenChange={finder.onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('palette.title')}</DialogTitle>
          <Finder {...finder} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
