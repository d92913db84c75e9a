/** A size in px. */
export interface Size {
  width: number;
  height: number;
}

/** A place in px. */
export interface Point {
  x: number;
  y: number;
}

/** What a pane shows: how large, and which place of the drawing lies at its top left corner. */
export interface View extends Point {
  zoom: number;
}

const least = 0.1;
const most = 16;

/** Never so far away that nothing of the drawing is left, in px of the pane. */
const rest = 40;

const within = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high));

/** The view as near to it as the drawing stays in sight. */
export const kept = ({ zoom, x, y }: View, pane: Size, drawing: Size): View => {
  const edge = rest / zoom;
  return {
    zoom,
    x: within(x, edge - pane.width / zoom, drawing.width - edge),
    y: within(y, edge - pane.height / zoom, drawing.height - edge),
  };
};

/** The whole width of the drawing, never enlarged, in the middle, from its top. */
export const fitted = (pane: Size, drawing: Size): View => {
  const zoom = within(pane.width / Math.max(1, drawing.width), least, 1);
  return { zoom, x: (drawing.width - pane.width / zoom) / 2, y: 0 };
};

/** So many times as large, with the place under a point of the pane staying under it. */
export const zoomed = ({ zoom, x, y }: View, times: number, at: Point): View => {
  const next = within(zoom * times, least, most);
  return { zoom: next, x: x + at.x / zoom - at.x / next, y: y + at.y / zoom - at.y / next };
};

/** Moved by px of the pane. */
export const moved = ({ zoom, x, y }: View, by: Point): View => ({
  zoom,
  x: x + by.x / zoom,
  y: y + by.y / zoom,
});

const middle = ([one, other]: readonly [Point, Point]): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

const apart = ([one, other]: readonly [Point, Point]): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** As two fingers left it that went from two points of the pane to two others. */
export const pinched = (
  view: View,
  from: readonly [Point, Point],
  to: readonly [Point, Point],
): View => {
  const times = apart(from) === 0 ? 1 : apart(to) / apart(from);
  const [start, end] = [middle(from), middle(to)];
  return moved(zoomed(view, times, start), { x: start.x - end.x, y: start.y - end.y });
};

/** The place of the drawing under a point of the pane. */
export const placeAt = ({ zoom, x, y }: View, at: Point): Point => ({
  x: x + at.x / zoom,
  y: y + at.y / zoom,
});

/** Moved no farther than it takes for a place of the drawing to be in sight. */
export const showing = (view: View, pane: Size, place: Point): View => {
  const edge = rest / view.zoom;
  return {
    zoom: view.zoom,
    x: within(view.x, place.x + edge - pane.width / view.zoom, place.x - edge),
    y: within(view.y, place.y + edge - pane.height / view.zoom, place.y - edge),
  };
};
