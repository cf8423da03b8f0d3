package nl.leerplaats.solver.shortage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Places as many requests of a group as there is room for, by augmenting paths, and tells of each that is left over who is in the way:
 * all that is reached from it is full, so that those requests and that room prove the shortage (min cut).
 */
final class Matching {

    private static final int NONE = -1;

    private final Rooms rooms;
    private final int[] mentorOf;
    private final List<List<Integer>> atMentor = new ArrayList<>();
    private final int[] atCompany;
    private final List<List<Integer>> mentorsOfCompany = new ArrayList<>();
    private final int[] comerTo;
    private final int[] makesRoomAt;

    /** What is reached from a request that is left over. */
    record Reach(BitSet requests, BitSet mentors, BitSet companies) {

        boolean meets(Reach other) {
            return requests.intersects(other.requests)
                    || mentors.intersects(other.mentors)
                    || companies.intersects(other.companies);
        }

        void add(Reach other) {
            requests.or(other.requests);
            mentors.or(other.mentors);
            companies.or(other.companies);
        }
    }

    Matching(Rooms rooms, int requests) {
        this.rooms = rooms;
        mentorOf = new int[requests];
        Arrays.fill(mentorOf, NONE);
        atCompany = new int[rooms.companies()];
        comerTo = new int[rooms.mentors()];
        makesRoomAt = new int[requests];
        for (int company = 0; company < rooms.companies(); company++) {
            mentorsOfCompany.add(new ArrayList<>());
        }
        for (int mentor = 0; mentor < rooms.mentors(); mentor++) {
            atMentor.add(new ArrayList<>());
            mentorsOfCompany.get(rooms.companyOf(mentor)).add(mentor);
        }
    }

    /** Places whom it can. */
    List<Reach> listLeftOver() {
        List<Reach> left = new ArrayList<>();
        for (int request = 0; request < mentorOf.length; request++) {
            Round round = new Round(request);
            if (!round.place()) {
                left.add(new Reach(round.requests, round.mentors, round.companies));
            }
        }
        return left;
    }

    /** The search for a place for one request, for which others may move. */
    private final class Round {
        private final BitSet requests = new BitSet();
        private final BitSet mentors = new BitSet();
        private final BitSet companies = new BitSet();
        private final Deque<Integer> queue = new ArrayDeque<>();

        private Round(int request) {
            requests.set(request);
            makesRoomAt[request] = NONE;
            queue.add(request);
        }

        private boolean place() {
            while (!queue.isEmpty()) {
                int request = queue.remove();
                for (int mentor : rooms.mentorsOf(request)) {
                    if (!mentors.get(mentor)) {
                        mentors.set(mentor);
                        comerTo[mentor] = request;
                        if (look(mentor)) {
                            move(mentor);
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        /** Tells whether there is room at a mentor; else notes who could make some. */
        private boolean look(int mentor) {
            int company = rooms.companyOf(mentor);
            if (atMentor.get(mentor).size() >= rooms.mentorRoom(mentor)) {
                atMentor.get(mentor).forEach(one -> ask(one, mentor));
                return false;
            }
            if (atCompany[company] < rooms.companyRoom(company)) {
                return true;
            }
            if (!companies.get(company)) {
                companies.set(company);
                mentorsOfCompany
                        .get(company)
                        .forEach(other -> atMentor.get(other).forEach(one -> ask(one, mentor)));
            }
            return false;
        }

        private void ask(int request, int mentor) {
            if (!requests.get(request)) {
                requests.set(request);
                makesRoomAt[request] = mentor;
                queue.add(request);
            }
        }

        private void move(int end) {
            int mentor = end;
            while (mentor != NONE) {
                int request = comerTo[mentor];
                int old = mentorOf[request];
                if (old != NONE) {
                    atMentor.get(old).remove(Integer.valueOf(request));
                    atCompany[rooms.companyOf(old)]--;
                }
                mentorOf[request] = mentor;
                atMentor.get(mentor).add(request);
                atCompany[rooms.companyOf(mentor)]++;
                mentor = makesRoomAt[request];
            }
        }
    }
}
