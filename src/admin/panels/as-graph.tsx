import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { CopyButton } from '../copy-button.tsx';

const useStyles = makeStyles({
  // Its text stands in line with what is above it.
  root: {
    marginBlockStart: rem(20),
    '& .fui-AccordionHeader__button': { paddingInline: 0, overflowWrap: 'anywhere' },
    '& .fui-AccordionPanel': { marginInline: 0 },
  },
  text: {
    marginBlock: `${rem(8)} 0`,
    padding: rem(12),
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** A row as Microsoft Graph has it, folded away, to read and to copy. */
export const AsGraph = ({ row }: { row: object }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = JSON.stringify(row, null, 2);
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="graph">
        <AccordionHeader as="h4">{t('admin.asGraph')}</AccordionHeader>
        <AccordionPanel>
          <CopyButton text={text} />
          <pre className={styles.text} dir="ltr">
            {text}
          </pre>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
