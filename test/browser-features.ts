/**
 * Chromium's features behind its address line, which no test sees: switched on, each window loads two pages for it, which takes as long as
 * a page of Inkling's own.
 */
export const featuresOfAddressLine = ['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup']
