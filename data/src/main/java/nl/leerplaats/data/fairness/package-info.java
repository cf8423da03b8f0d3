/** How a plan treats schools, profiles and students, side by side. For any plan, whoever made it. */
@NullMarked
package nl.leerplaats.data.fairness;

import org.jspecify.annotations.NullMarked;
