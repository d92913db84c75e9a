import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { FileButton } from '../../files/file-button.tsx';
import { type Entry, entriesOf } from '../gallery/find.ts';
import { openPacks } from '../pack/opened.ts';
import { axes, meaningless } from '../variants/axes.ts';
import { IgnoredNote } from '../variants/ignored-note.tsx';
import { useValueNames } from '../variants/value-names.ts';
import { givenPictures } from './given.ts';
import type { Side, SideName } from './link.ts';
import { looksOf, nearestLooks, picturesOf } from './packed-side.ts';
import { kindOf, sideKinds, type SideKind } from './side-kind.ts';
import { StateChoice } from './state-choice.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    // A panel beside a higher one keeps its rows together.
    alignContent: 'start',
    gap: `${rem(4)} ${rem(12)}`,
    flexGrow: 1,
    flexBasis: `min(${rem(320)}, 100%)`,
    boxSizing: 'border-box',
    minInlineSize: 0,
    padding: `min(${rem(8)}, 2vw)`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  active: { border: `1px solid ${tokens.colorBrandStroke1}` },
  title: {
    flexBasis: '100%',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  field: {
    minInlineSize: 0,
    flexGrow: 1,
    flexBasis: rem(180),
    maxInlineSize: '100%',
    '& select': { minInlineSize: 0, inlineSize: '100%' },
  },
  note: { flexBasis: '100%', margin: 0 },
});

/** How many pixels of a picture may make a CSS px: what phones and sharp screens photograph. */
const densities = [1, 1.5, 2, 3];

/** The picture of a pack that a side shows. */
const PackedChoice = ({
  side,
  change,
  entries,
}: {
  side: Side & { kind: 'packed' };
  change: (side: Side) => void;
  entries: readonly Entry[];
}): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const nameOf = useValueNames();
  const pack = openPacks.use()[side.slot];
  const inPack = useMemo(() => {
    const titles = new Map(entries.map((entry) => [`${entry.screen}/${entry.state}`, entry]));
    const ids = new Map(pack?.manifest.pictures.map((one) => [`${one.screen}/${one.state}`, one]));
    // A pack may have states that this build does not.
    return [...ids].map(
      ([id, { screen, state }]): Entry =>
        titles.get(id) ?? { screen, state, interrupt: 'other', title: '' },
    );
  }, [pack, entries]);
  if (!pack) return null;
  const choices = picturesOf(pack, side).map((one) => {
    const looks = looksOf(one);
    const named = axes.flatMap((axis) => {
      const value = looks[axis.name];
      return value === undefined ? [] : [nameOf(axis, value)];
    });
    return { looks, id: new URLSearchParams(looks).toString(), name: named.join(' · ') };
  });
  const present = choices.find(({ looks }) =>
    Object.entries(side.variant).every(([name, value]) => looks[name] === value),
  );
  return (
    <>
      <StateChoice
        entries={inPack}
        chosen={side}
        choose={({ screen, state }) => {
          const next = { ...side, screen, state };
          change({ ...next, variant: nearestLooks(pack, next) });
        }}
      />
      <Field label={t('compare.packed.looks')} className={styles.field}>
        <Select
          value={present?.id ?? ''}
          onChange={(_event, { value }) => {
            const looks = choices.find(({ id }) => id === value)?.looks;
            if (looks) change({ ...side, variant: looks });
          }}
        >
          {!present && <option value="">{t('compare.packed.looks.none')}</option>}
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};

/** Chooses what one side shows, and says what of it cannot be shown. */
export const SidePanel = ({
  name,
  side,
  change,
  changeKind,
  onFile,
  isActive,
  notes,
}: {
  name: SideName;
  side: Side;
  change: (side: Side) => void;
  changeKind: (kind: SideKind) => void;
  onFile: (file: File) => void;
  isActive: boolean;
  /** What there is to say of it: why it shows nothing, what came of a file. */
  notes: readonly string[];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const given = givenPictures.use()[name];
  const entries = useMemo(() => entriesOf((screen) => t(`${screen}.title` as MessageId)), [t]);
  const ignored = side.kind === 'live' ? meaningless(new URLSearchParams(side.variant)) : [];
  return (
    <section
      aria-labelledby={`compare-${name}`}
      className={mergeClasses(styles.root, isActive && styles.active)}
      data-slot={name}
    >
      <h2 id={`compare-${name}`} className={styles.title}>
        {t(`compare.side.${name}`)}
        {isActive && ` · ${t('compare.active.mark')}`}
      </h2>
      <Field label={t('compare.kind')} className={styles.field}>
        <Select
          value={kindOf(side)}
          onChange={(_event, { value }) => changeKind(value as SideKind)}
        >
          {sideKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`compare.kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {side.kind === 'live' && (
        <StateChoice
          entries={entries}
          chosen={side}
          choose={({ screen, state }) => change({ ...side, screen, state })}
        />
      )}
      {side.kind === 'packed' && <PackedChoice side={side} change={change} entries={entries} />}
      {side.kind === 'picture' && (
        <>
          <FileButton
            accept="image/png,image/jpeg,image/gif,image/webp"
            onFiles={([file]) => onFile(file)}
            label={t(`compare.picture.pick.${name}`)}
          >
            {t('compare.picture.pick')}
          </FileButton>
          {given && (
            <Field label={t('compare.picture.density')} className={styles.field}>
              <Select
                value={String(given.density)}
                onChange={(_event, { value }) =>
                  givenPictures.set({ [name]: { ...given, density: Number(value) } })
                }
              >
                {densities.map((density) => (
                  <option key={density} value={density}>
                    {t('compare.picture.density.value', {
                      density,
                      width: Math.round(given.bitmap.width / density),
                    })}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </>
      )}
      <div role="status" className={styles.note}>
        {notes.filter(Boolean).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
      {ignored.length > 0 && (
        <div className={styles.note}>
          <IgnoredNote ignored={ignored} />
        </div>
      )}
    </section>
  );
};
