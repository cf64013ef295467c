const GAP_PX = 2;
const EDGE_PX = 8;

/**
 * Opens a menu to the side that was wanted, or where there is too little room for it and more on the other, to that; as high as
 * there is room for. It is a child of what it belongs to.
 */
export function fitMenu(menu: HTMLElement, wanted: 'up' | 'down'): void {
  const around = menu.parentElement?.getBoundingClientRect();
  if (!around) return;
  const room = {
    up: around.top - GAP_PX - EDGE_PX,
    down: window.innerHeight - around.bottom - GAP_PX - EDGE_PX,
  };
  const other = wanted === 'up' ? 'down' : 'up';
  const side = menu.offsetHeight > room[wanted] && room[other] > room[wanted] ? other : wanted;
  menu.style.top = side === 'down' ? `calc(100% + ${GAP_PX}px)` : 'auto';
  menu.style.bottom = side === 'up' ? `calc(100% + ${GAP_PX}px)` : 'auto';
  menu.style.maxHeight = `${Math.max(0, room[side])}px`;
}
