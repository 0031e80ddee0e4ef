/** The colours of the two directions, far apart in hue and in lightness; the legend and the tip name them. */
export const ways = ['var(--khartoum)', 'var(--rabat)'] as const;
