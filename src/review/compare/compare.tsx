import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useReviewHost } from '../review-context.ts';
import { PackPanel } from '../pack/pack-panel.tsx';
import { usePackComparison } from '../pack/use-comparison.ts';
import { usePackOpener } from '../pack/use-pack-opener.ts';
import { ToolShell } from '../../frame/tool-page.tsx';
import { useMedia } from '../use-media.ts';
import { withParameter } from '../variants/axes.ts';
import { KeysHelp } from '../variants/keys-help.tsx';
import { useVariants } from '../variants/use-variants.ts';
import { VariantBar } from '../variants/variant-bar.tsx';
import { type Mode, readAddress } from './address.ts';
import { type Command, commandKeys, useCommandKeys } from './commands.ts';
import { DifferenceNote } from './difference-note.tsx';
import { givenPictures, usePictureReader } from './given.ts';
import { type Side, type SideName, sideInLink, sideNames } from './link.ts';
import { variantsOf } from './live-side.ts';
import { inKind, type SideKind } from './side-kind.ts';
import { Readout } from './readout.tsx';
import { SidePanel } from './side-panel.tsx';
import { Stage } from './stage.tsx';
import { ToolBar } from './tool-bar.tsx';
import { useContent } from './use-content.ts';
import { useFiles } from './use-files.ts';
import { useMeasuring } from './use-measuring.ts';
import { useView } from './use-view.ts';
import { IgnoredNote } from '../variants/ignored-note.tsx';

const useStyles = makeStyles({
  page: { rowGap: rem(12), paddingInline: `min(${rem(16)}, 4vw)`, paddingBlock: rem(12) },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-3px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  part: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: 0, maxInlineSize: '90ch' },
  sides: { display: 'flex', flexWrap: 'wrap', gap: rem(12) },
  row: { display: 'flex', flexWrap: 'wrap', gap: rem(8), alignItems: 'center' },
  said: { margin: 0, minBlockSize: '1lh', color: tokens.colorNeutralForeground2 },
});

/** `/compare?a=…&b=…`: two of whatever can be looked at, held against each other. */
export const Compare = (): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { Surroundings } = useReviewHost();
  const variants = useVariants();
  const isWide = useMedia('(min-width: 600px)');
  const shared = useView();
  const [active, setActive] = useState<SideName>('b');
  const [said, setSaid] = useState('');
  const { sides, mode, mix, ignored } = readAddress(variants.search);
  const contents = {
    a: useContent('a', sides.a, variants.width),
    b: useContent('b', sides.b, variants.width),
  };
  const title = t('compare.title');

  const changeSide = (name: SideName, side: Side): void =>
    variants.edit((present) => withParameter(present, name, sideInLink(side)));
  const changeKind = (name: SideName, kind: SideKind): void =>
    variants.edit((present) => {
      const { sides: now } = readAddress(present);
      return withParameter(present, name, sideInLink(inKind(now[name], kind, Object.values(now))));
    });
  const opener = usePackOpener();
  const comparison = usePackComparison();
  const { outcomes, read } = usePictureReader((name) => changeKind(name, 'picture'));
  const { isOver, tooMany } = useFiles({ active, read, openPack: opener.openAnywhere });
  const measuring = useMeasuring(shared, setSaid);
  const setMode = (next: Mode): void => {
    variants.edit((present) => withParameter(present, 'mode', next === 'split' ? null : next));
    setSaid(t('compare.now.mode', { mode: t(`compare.mode.${next}`) }));
  };
  const setMix = (next: number): void =>
    variants.edit((present) => withParameter(present, 'mix', String(next)));
  const sayZoom = (zoom: number): void =>
    setSaid(t('compare.now.zoom', { value: Math.round(zoom * 100) }));
  const stepMix = (by: number): void => {
    if (mode !== 'onion' && mode !== 'swipe') return setSaid(t('compare.mix.useless'));
    const now = readAddress(new URLSearchParams(window.location.search)).mix;
    const next = Math.min(100, Math.max(0, now + by));
    setMix(next);
    return setSaid(t('compare.mix.value', { value: next }));
  };
  const choose = (next: SideName): void => {
    setActive(next);
    setSaid(t('compare.now.active', { side: t(`compare.side.${next}`) }));
  };
  const act = (command: Command): void => {
    if (command.kind === 'mode') setMode(command.mode);
    else if (command.kind === 'mix') stepMix(command.by);
    else if (command.kind === 'zoom') sayZoom(shared.zoomBy(command.times));
    else if (command.kind === 'tool') measuring.setTool(command.tool);
    else if (command.kind === 'fit') {
      shared.fit();
      setSaid(t('compare.now.fit'));
    } else if (command.kind === 'active') choose(active === 'a' ? 'b' : 'a');
    else {
      const given = givenPictures.now();
      givenPictures.set({ a: given.b, b: given.a });
      measuring.swap();
      variants.edit((present) => {
        const { a, b } = readAddress(present).sides;
        return withParameter(withParameter(present, 'a', sideInLink(b)), 'b', sideInLink(a));
      });
      setSaid(t('compare.now.swapped'));
    }
  };
  useCommandKeys(act);
  const otherKeys = commandKeys.map(({ key, name }) => ({ key, name: t(name) }));
  const looked = sides[active];
  return (
    <Surroundings>
      <ToolShell title={title} className={mergeClasses(styles.page, isOver && styles.over)}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.intro}>{t('compare.intro')}</p>
        <IgnoredNote ignored={ignored} />
        <div className={styles.sides}>
          {sideNames.map((name) => (
            <SidePanel
              key={name}
              name={name}
              side={sides[name]}
              change={(side) => changeSide(name, side)}
              isActive={name === active}
              changeKind={(kind) => changeKind(name, kind)}
              onFile={(file) => read(name, file)}
              notes={[contents[name].kind === 'nothing' ? contents[name].why : '', outcomes[name]]}
            />
          ))}
        </div>
        {tooMany && <p role="status">{t('compare.files.many')}</p>}
        <div className={styles.row}>
          <ToolBar
            mode={mode}
            mix={mix}
            setMix={setMix}
            tool={measuring.tool}
            act={act}
            moveBy={(by) => shared.moveBy(by)}
          />
          <Button aria-keyshortcuts="d" onClick={() => act({ kind: 'swap' })}>
            {t('compare.swap')}
          </Button>
        </div>
        <Stage
          contents={contents}
          mode={mode}
          mix={mix}
          setMix={setMix}
          shared={shared}
          isWide={isWide}
          onZoomed={sayZoom}
          measuring={measuring}
          active={active}
        />
        {/* Below the drawing, which must not move while somebody measures on it. */}
        <p role="status" className={styles.said}>
          {said}
        </p>
        <Readout measuring={measuring} sizes={shared.sizes} />
        {mode === 'difference' && <DifferenceNote contents={contents} />}
        <p className={styles.intro} id="compare-stage-keys">
          {t('compare.stage.keys')}
        </p>
        <h2 className={styles.part}>{t('compare.looks')}</h2>
        <div role="group" aria-label={t('compare.active')} className={styles.row}>
          {sideNames.map((name) => (
            <ToggleButton
              key={name}
              checked={name === active}
              aria-keyshortcuts="p"
              onClick={() => choose(name)}
            >
              {t(`compare.side.${name}`)}
            </ToggleButton>
          ))}
        </div>
        {looked.kind === 'live' ? (
          <VariantBar
            key={active}
            variants={variantsOf(variants, active, looked)}
            otherKeys={otherKeys}
          />
        ) : (
          <>
            <p className={styles.intro}>{t('compare.looks.fixed')}</p>
            <KeysHelp axes={[]} others={otherKeys} />
          </>
        )}
        <h2 className={styles.part}>{t('pack.title')}</h2>
        <PackPanel opener={opener} comparison={comparison} />
      </ToolShell>
    </Surroundings>
  );
};
