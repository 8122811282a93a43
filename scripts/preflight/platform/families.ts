/**
 * Families of the platform in the order of their release, and the newest one customers run. The platform supports this
 * one and the two before it (store-certification.md PRC-9). Raise both when a family becomes generally available.
 */
export const FAMILIES: readonly string[] = ['Washington DC', 'Xanadu', 'Yokohama', 'Zurich', 'Australia', 'Brazil'];
export const NEWEST_FAMILY = 'Australia';
/** First family whose books describe the Application Runtime Policy. */
export const RUNTIME_POLICY_SINCE = 'Australia';
