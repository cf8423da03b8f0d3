package nl.leerplaats.data.model;

import nl.leerplaats.data.value.Extra;

/**
 * Hours of practice over the third and fourth year together (WVO 2020 art. 2.38(9)), kept in minutes because the format counts
 * in quarters of an hour.
 *
 * @param requiredMinutes minutes to reach, 0 or more
 * @param maximumMinutes minutes not to exceed, 0 or more
 * @param completedMinutes minutes done before, in nothing that a placement of the dataset stands for; 0 or more
 * @param extra extensions
 */
public record Hours(int requiredMinutes, int maximumMinutes, int completedMinutes, Extra extra) {}
