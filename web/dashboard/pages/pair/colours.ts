/**
 * The colours of the two directions, far apart in hue and in lightness. The legend and the tooltip name the directions.
 */
export const ways = ['var(--khartoum)', 'var(--rabat)'] as const;
