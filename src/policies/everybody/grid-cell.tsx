import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CellWords } from './cell.tsx';
import { useGridStyles } from './grid-styles.ts';
import { cellAt, endedBefore, endingAt, fits, isUnsure, type Sheet, type Shown } from './order.ts';

/** One person's one sign-in, which opens. */
export const GridCell = ({
  sheet,
  shown,
  person,
  signIn,
  column,
  place,
  isActive,
  onOpen,
}: {
  sheet: Sheet;
  shown: Shown;
  /** Their places in the matrix. */
  person: number;
  signIn: number;
  /** Where it is shown. */
  column: number;
  place: string;
  isActive: boolean;
  onOpen: (person: number, signIn: number) => void;
}): ReactElement => {
  const styles = useGridStyles();
  const cell = cellAt(sheet, person, signIn);
  const ending = endingAt(sheet, cell);
  const before = endedBefore(sheet, cell);
  const isLookedFor = shown.outcome !== null || shown.changedOnly;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      className={mergeClasses(styles.cell, before !== null && styles.changed)}
      style={{ gridColumnStart: column + 2 }}
    >
      {ending && (
        <button
          type="button"
          data-place={place}
          tabIndex={isActive ? 0 : -1}
          className={styles.button}
          onClick={() => onOpen(person, signIn)}
        >
          <CellWords
            ending={ending}
            before={before}
            isUnsure={isUnsure(sheet, cell)}
            isMeant={isLookedFor && fits(sheet, shown, cell)}
          />
        </button>
      )}
    </div>
  );
};
