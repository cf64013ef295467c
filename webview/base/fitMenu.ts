const GAP_PX = 2;
const EDGE_PX = 8;

/**
 * Opens a menu beside what it is a child of, to the side that was wanted, or where there is too little room for it and more on
 * the other, to that; as high as there is room for. Nothing that is scrolled or cut off around it cuts it off.
 */
export function fitMenu(menu: HTMLElement, wanted: 'up' | 'down', align: 'start' | 'end'): void {
  const around = menu.parentElement?.getBoundingClientRect();
  if (!around) return;
  const room = {
    up: around.top - GAP_PX - EDGE_PX,
    down: window.innerHeight - around.bottom - GAP_PX - EDGE_PX,
  };
  const other = wanted === 'up' ? 'down' : 'up';
  const side = menu.offsetHeight > room[wanted] && room[other] > room[wanted] ? other : wanted;
  const leftPx = align === 'start' ? around.left : around.right - menu.offsetWidth;
  const farthestPx = window.innerWidth - menu.offsetWidth - EDGE_PX;
  menu.style.inset = 'auto';
  menu.style.left = `${Math.max(EDGE_PX, Math.min(leftPx, farthestPx))}px`;
  if (side === 'down') menu.style.top = `${around.bottom + GAP_PX}px`;
  else menu.style.bottom = `${window.innerHeight - around.top + GAP_PX}px`;
  menu.style.maxHeight = `${Math.max(0, room[side])}px`;
}
