import { createContext, type RefObject, useContext, useEffect } from 'react';

/** What a screen may ask of the one that moves the focus. */
export interface ScreenHostActs {
  /** A screen's title is there: the screen has been entered. */
  arrived: (title: HTMLElement) => void;
  /** Puts the focus back, for instance on a refused field. */
  focus: (element: HTMLElement | null) => void;
}

/** Without a host nothing moves: a tile must not take the focus from its page. */
export const HostContext = createContext<ScreenHostActs>({
  arrived: () => {},
  focus: () => {},
});

/** The host of the screen that asks. */
export const useHost = (): ScreenHostActs => useContext(HostContext);

/** Tells the host that this screen is there, once its title is. */
export const useArrival = (title: RefObject<HTMLElement | null>): void => {
  const { arrived } = useHost();
  useEffect(() => {
    if (title.current) arrived(title.current);
  }, [arrived, title]);
};
