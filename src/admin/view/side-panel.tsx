import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  InlineDrawer,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: { boxSizing: 'border-box', blockSize: 'auto', maxInlineSize: 'none' },
  beside: {
    position: 'sticky',
    insetBlockStart: rem(8),
    flexShrink: 0,
    inlineSize: rem(400),
    maxBlockSize: `calc(100cqb - ${rem(16)})`,
    marginInlineStart: rem(20),
  },
  covering: { inlineSize: '100%', border: 'none' },
  header: { paddingBlock: `${rem(12)} ${rem(8)}`, paddingInline: rem(20) },
  coveringPart: { paddingInline: 0 },
  title: { margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  body: { paddingInline: rem(20), paddingBlockEnd: rem(20), overflowWrap: 'anywhere' },
  coveringBody: { overflow: 'visible' },
  text: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What is open beside a table, or in its place where there is no room beside it. It takes the focus. */
export const SidePanel = ({
  title,
  isBeside,
  onClose,
  children,
}: {
  title: string;
  isBeside: boolean;
  onClose: () => void;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  return (
    <InlineDrawer
      open
      separator={isBeside}
      position="end"
      role="complementary"
      aria-labelledby={id}
      data-part="panel"
      className={mergeClasses(styles.root, isBeside ? styles.beside : styles.covering)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <DrawerHeader className={mergeClasses(styles.header, !isBeside && styles.coveringPart)}>
        <DrawerHeaderTitle
          heading={{
            as: 'h3',
            children: (
              <span ref={heading} tabIndex={-1} id={id} className={styles.title}>
                {title}
              </span>
            ),
          }}
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('admin.panel.close')}
              title={t('admin.panel.close')}
              onClick={onClose}
            />
          }
        />
      </DrawerHeader>
      <DrawerBody
        className={mergeClasses(
          styles.body,
          styles.text,
          !isBeside && styles.coveringPart,
          !isBeside && styles.coveringBody,
        )}
      >
        {children}
      </DrawerBody>
    </InlineDrawer>
  );
};
