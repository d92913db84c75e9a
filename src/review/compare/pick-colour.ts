import { over, type Rgb, type Rgba } from './contrast.ts';
import type { Point } from './view.ts';

/** Where a colour is from: a picture's pixel, or what the style of an element comes to. */
export type ColourSource = 'pixel' | 'text' | 'background';

/** A colour at a place of a side. */
export interface Picked {
  colour: Rgb;
  source: ColourSource;
  /** The element's tag, where it is an element's. */
  element: string;
  /** A picture or gradient lies there too, whose colours no style tells. */
  overImage: boolean;
}

const white: Rgba = { r: 255, g: 255, b: 255, a: 1 };

/** A colour of CSS, however it is written: the canvas reads them all. */
const parse = (text: string): Rgba => {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws nothing.');
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
};

/** How much of an element its own and its ancestors' opacity leaves, up to the layer. */
const opacityIn = (layer: Element, element: Element): number => {
  let all = 1;
  for (let one: Element | null = element; one !== null && one !== layer; one = one.parentElement)
    all *= Number(getComputedStyle(one).opacity);
  return all;
};

const faded = (colour: Rgba, by: number): Rgba => ({ ...colour, a: colour.a * by });

const holds = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** Whether a letter of the element's own text may stand at a point of the window. */
const hasTextAt = (element: Element, at: Point): boolean =>
  [...element.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((rect) => holds(rect, at));
  });

/** Everything of a layer under a point of the window, the foremost first. What is inert is never hit: it is let be hit. */
const hitIn = (layer: HTMLElement, at: Point): Element[] => {
  const inert = layer.querySelector<HTMLElement>('[inert]');
  const pane = layer.parentElement;
  const clip = pane?.style.clipPath ?? '';
  inert?.removeAttribute('inert');
  if (pane) pane.style.clipPath = '';
  const found = document
    .elementsFromPoint(at.x, at.y)
    .filter((one) => one !== layer && layer.contains(one));
  inert?.setAttribute('inert', '');
  if (pane) pane.style.clipPath = clip;
  return found;
};

const ofLive = (layer: HTMLElement, at: Point): Picked | null => {
  const found = hitIn(layer, at);
  const [first] = found;
  if (!first) return null;
  let behind: Rgba = { r: 0, g: 0, b: 0, a: 0 };
  let overImage = false;
  for (const element of found) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    overImage ||= behind.a < 1 && backgroundImage !== 'none';
    behind = over(behind, faded(parse(backgroundColor), opacityIn(layer, element)));
    if (behind.a >= 0.999) break;
  }
  const background = over(behind, white);
  const isText = hasTextAt(first, at);
  const text = faded(parse(getComputedStyle(first).color), opacityIn(layer, first));
  return {
    colour: isText ? over(text, background) : background,
    source: isText ? 'text' : 'background',
    element: first.tagName.toLowerCase(),
    overImage,
  };
};

/** The colour at a place of a layer, in its CSS px; null where it draws nothing. */
export const pickColour = (layer: HTMLElement, { x, y }: Point): Picked | null => {
  const canvas = layer.querySelector(':scope > canvas');
  if (canvas instanceof HTMLCanvasElement) {
    const density = canvas.width / canvas.clientWidth;
    const [column, row] = [Math.floor((x + 0.5) * density), Math.floor((y + 0.5) * density)];
    if (column < 0 || row < 0 || column >= canvas.width || row >= canvas.height) return null;
    const [r = 0, g = 0, b = 0, a = 0] =
      canvas.getContext('2d')?.getImageData(column, row, 1, 1).data ?? [];
    const colour = over({ r, g, b, a: a / 255 }, white);
    return { colour, source: 'pixel', element: '', overImage: false };
  }
  if (layer.offsetWidth === 0) return null;
  const box = layer.getBoundingClientRect();
  const zoom = box.width / layer.offsetWidth;
  return ofLive(layer, { x: box.left + (x + 0.5) * zoom, y: box.top + (y + 0.5) * zoom });
};
