/**
 * Travel times over real roads. An OpenStreetMap extract becomes a road network of GraphHopper, kept in a folder; from each home one
 * search for each way to travel gives the minutes to all companies that can matter. Callers see facts and minutes, no GraphHopper.
 */
@NullMarked
package nl.leerplaats.road;

import org.jspecify.annotations.NullMarked;
