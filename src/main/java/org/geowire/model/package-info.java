/**
 * Linear models over hashed features: what recognition and resolution weigh their evidence with.
 */
package org.geowire.model;
